/** A build that stopped for a reason the user should read and can mend; nothing was published. */
export class BuildStopped extends Error {}
