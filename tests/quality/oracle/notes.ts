import type { Total } from "./totals.ts";

/** A figure by the name that notes give it. */
export type NamedTotal = readonly [name: string, total: Total];

/**
 * What a sheet must say of villages that its totals leave out: 2个村无2014年数据，未计入合计。 A total that no village goes into
 * is a dash and needs no note.
 */
export function lackingNotes(
  totals: readonly NamedTotal[],
  villages: number,
  year: number,
  consequence = "未计入合计",
): string[] {
  const printed = totals.filter(([, { lacking }]) => lacking < villages);
  const counts = [...new Set(printed.map(([, { lacking }]) => lacking))];
  const parts = counts
    .filter((count) => count > 0)
    .map((count) => {
      const names = printed.filter(([, { lacking }]) => lacking === count).map(([name]) => name);
      return `${count}个村无${year}年${counts.length === 1 ? "数据" : names.join("、")}`;
    });
  return parts.length > 0 ? [`${parts.join("，")}，${consequence}。`] : [];
}

/** The same for the years of a plan, years with one count in a row taken together. */
export function lackingPlanNotes(
  years: readonly { readonly year: number; readonly totals: readonly Total[] }[],
  villages: number,
): string[] {
  const counts = years.map(({ totals }) =>
    Math.max(0, ...totals.map(({ lacking }) => lacking).filter((lacking) => lacking < villages)),
  );
  const parts = counts.flatMap((count, first) => {
    if (count === 0 || counts[first - 1] === count) return [];
    const next = counts.findIndex((other, index) => index > first && other !== count);
    const last = (next < 0 ? counts.length : next) - 1;
    const [from, to] = [years[first]!.year, years[last]!.year];
    return [from === to ? `${from}年有${count}个村` : `${from}—${to}年各有${count}个村`];
  });
  return parts.length > 0 ? [`${parts.join("、")}无数据，未计入分年度合计。`] : [];
}
