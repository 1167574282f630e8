import type { StripSection } from "../../charts/legend-strip/place.ts";
import type { LegendSymbol } from "../../charts/map-legend/props.ts";
import type { Totals } from "../../statistics/totals.ts";

/** The two kinds of village as a legend of cards explains them; a kind without villages is left out. */
export function kindEntries({ villages, poorVillages }: Totals): StripSection {
  const kinds = [
    { label: "贫困村", isSign: true, number: poorVillages },
    { label: "非贫困村", isSign: false, number: villages - poorVillages },
  ];
  return {
    title: "村类别（村数）",
    entries: kinds
      .filter(({ number }) => number > 0)
      .map(({ label, isSign, number }) => ({ label, isSign, count: `${number}个` })),
  };
}

/** The same as the legend of a map explains them. */
export function kindSymbols(poor: number, others: number): LegendSymbol[] {
  return [
    ...(poor > 0 ? [{ mark: "sign" as const, label: "贫困村", count: `${poor}个` }] : []),
    ...(others > 0 ? [{ mark: "plain" as const, label: "非贫困村", count: `${others}个` }] : []),
  ];
}
