import { rowFaults, textFaults } from "../checks/rows.ts";
import { meanPerVillage, pairedBars } from "../oracle/bars.ts";
import { type TrueCounty, villagesIn } from "../oracle/county.ts";
import type { Line } from "../reading/lines.ts";
import { meansSaid, pairedBarRows } from "../reading/paired-bars.ts";
import { bare } from "../reading/placed.ts";

/** Figures of 贫困人口分布柱状图 that are not those of the files; `pages` are the lines of its sheets. */
export function barFaults(county: TrueCounty, code: string, pages: readonly (readonly Line[])[]): string[] {
  const parts = pages.map((lines) => pairedBarRows(lines, county.years.base));
  return [
    ...rowFaults("bars", pairedBars(county, code), parts.flat()),
    ...pages.flatMap((lines, index) => {
      const names = parts[index]!.map(([name]) => name!);
      // Columns side by side have a mean and a heading each.
      const columns = lines.filter(({ text }) => text === "（%）").length;
      const mean = meanPerVillage(county, code).flatMap((text) => Array.from({ length: columns }, () => text));
      return [
        ...textFaults("mean", mean, meansSaid(lines)),
        ...textFaults("years", yearsSaid(county, code, names, columns), yearsOn(lines)),
      ];
    }),
  ];
}

/** Which years bars and figures are of: in the legend, for each kind of village on the sheet, and above the figures. */
function yearsSaid(county: TrueCounty, code: string, names: readonly string[], columns: number): string[] {
  const { base, current } = county.years;
  const own = villagesIn(county, code).filter(({ name }) => names.includes(bare(name)) || names.includes(name));
  return [
    ...(own.some(({ isPoor }) => isPoor) ? [`贫困村 ${current}年`] : []),
    ...(own.some(({ isPoor }) => !isPoor) ? [`非贫困村 ${current}年`] : []),
    ...Array.from({ length: 1 + columns }, () => `${base}年`),
  ];
}

const yearsOn = (lines: readonly Line[]) =>
  lines.flatMap(({ text }) => /^(?:非?贫困村 )?\d{4}年$/.exec(text)?.[0] ?? []);
