/** A picture in 影像/ that 档案目录 names. */
export interface Scan {
  /** Identity of what it shows: another picture under the same name has another. */
  readonly digest: string;
  /** Where it is, absolute; no content may hold it. */
  readonly path: string;
}
