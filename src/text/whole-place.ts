/** A place as a whole, as offices write it: 全镇, 全乡, 全街道; of another name 全乡镇. */
export function wholePlace(townshipName: string): string {
  const kind = /(镇|乡|街道)$/.exec(townshipName)?.[0] ?? "乡镇";
  return `全${kind}`;
}

/** A span of years in words: 一年, 两年, 3年. */
export function yearSpan(years: number): string {
  return `${["", "一", "两"][years] || years}年`;
}
