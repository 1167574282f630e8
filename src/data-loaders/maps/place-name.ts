/** Endings that a village's or township's name may have or not, longest first. */
const ENDINGS = /(?:村民委员会|居民委员会|社区居委会|村委会|居委会|行政村|社区|村)$/;

const plain = (name: string): string => name.normalize("NFKC").replace(/\s+/g, "");

const stem = (name: string): string => plain(name).replace(ENDINGS, "") || plain(name);

/** Whether two names are those of one place: the same but for spaces, width, 村 or 村委会 at the end, the township in front. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [stem(one), stem(other)];
  if (a === b) return true;
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  // 云溪镇马鞍梁 ends with 马鞍梁 and says before it where that is.
  return longer.endsWith(shorter) && /[省市县区乡镇道]$/.test(longer.slice(0, -shorter.length));
}

/** What names are told apart by where they are the same to the letter. */
export const exactName = plain;
