/** 7f3a91c2… → 7f3a-91c2: the short code of a sheet as it is read aloud over the phone. */
export function spokenMark(hash: string): string {
  return `${hash.slice(0, 4)}-${hash.slice(4, 8)}`;
}
