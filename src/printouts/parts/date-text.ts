/** ISO date as registers print it: 2014.4.12; both ends where there are two. */
export function dateText(start: string | undefined, end?: string): string | undefined {
  const said = [start, end].filter((date) => date !== undefined).map((date) => date.split("-").map(Number).join("."));
  return said.length === 0 ? undefined : [...new Set(said)].join("—");
}
