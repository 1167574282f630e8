const DIGITS = "零一二三四五六七八九";
/** 12组, 第三村民小组, 十二社. */
const NUMBER = /\d+|[零一二三四五六七八九十]+/;

/** Number in the name of a 村民小组, in figures or in Chinese up to 99; `undefined` of one that has none. */
export function groupNumber(name: string): number | undefined {
  const written = NUMBER.exec(name)?.[0];
  if (written === undefined) return undefined;
  if (/\d/.test(written)) return Number(written);
  const [tens, ones] = written.split("十");
  if (ones === undefined) return Number([...written].map((digit) => DIGITS.indexOf(digit)).join(""));
  return (tens === "" ? 1 : DIGITS.indexOf(tens!)) * 10 + Math.max(0, DIGITS.indexOf(ones || "零"));
}

/** Rows by 村民小组: by the groups' numbers, then those without one as they come, last the rows that name none. */
export function byGroup<R extends { readonly group?: string | undefined }>(rows: readonly R[]): Map<string, R[]> {
  const groups = Map.groupBy(rows, ({ group }) => group ?? "");
  const rank = (name: string) => (name === "" ? Number.MAX_VALUE : (groupNumber(name) ?? Number.MAX_SAFE_INTEGER));
  return new Map([...groups].sort(([a], [b]) => rank(a) - rank(b)));
}
