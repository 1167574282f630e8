import type { Place } from "../../../items/place.ts";
import type { TableCell } from "../../../items/printout.ts";
import type { County, Village } from "../../../model/county.ts";
import type { DataColumn, DataTable } from "../../../site/data-table.ts";
import { villagesOf } from "../../../statistics/by-place.ts";
import { exitYear } from "../../../statistics/exit-plan.ts";
import { keyFigures } from "../../../statistics/place/key-figures.ts";
import { roundHalfUp } from "../../../text/numbers.ts";

/** The places within one, side by side: townships of the county, villages of a township; none within a village. */
export function comparisonTable(county: County, place: Place): DataTable | undefined {
  if (place.level === "village") return undefined;
  const ofVillages = place.level === "township";
  const rows = ofVillages
    ? villagesOf(county, place).map((village) => rowOf(county, village, [village], kindOf(village)))
    : county.townships.map((township) => {
        const villages = villagesOf(county, township);
        return rowOf(county, township, villages, [villages.length, villages.filter(({ isPoor }) => isPoor).length]);
      });
  return {
    id: ofVillages ? "villages" : "townships",
    title: ofVillages ? `${place.name}各村对照` : `${place.name}各乡镇对照`,
    source: "行政村、村年度数据",
    isSortable: true,
    columns: [
      { header: ofVillages ? "行政村" : "乡镇" },
      ...(ofVillages
        ? [{ header: "类别" }, { header: "脱贫年度", digits: 0, shown: "year" } as const]
        : [
            { header: "行政村", unit: "个", digits: 0 },
            { header: "贫困村", unit: "个", digits: 0 },
          ]),
      ...figureColumns(county),
    ],
    rows,
    notes: [],
  };
}

function figureColumns({ profile }: County): DataColumn[] {
  const { base, current } = profile.years;
  return [
    { header: `${current}年贫困户`, unit: "户", digits: 0 },
    { header: `${current}年贫困人口`, unit: "人", digits: 0 },
    { header: `比${base}年增减`, unit: "人", digits: 0, shown: "change" },
    { header: `${current}年贫困发生率`, unit: "%", digits: profile.rateDigits },
    { header: `${current}年农民人均纯收入`, unit: "元", digits: 0 },
  ];
}

const kindOf = (village: Village): TableCell[] => [
  village.isPoor ? "贫困村" : "非贫困村",
  (village.isPoor ? exitYear(village) : undefined) ?? null,
];

function rowOf(
  county: County,
  { code, name }: { readonly code: string; readonly name: string },
  villages: readonly Village[],
  facts: readonly TableCell[],
) {
  const by = new Map(keyFigures(county, villages).map((each) => [each.figure, each]));
  const { rateDigits } = county.profile;
  const rate = by.get("rate")?.current;
  const income = by.get("netIncome")?.current;
  return {
    place: code,
    cells: [
      name,
      ...facts,
      by.get("poorHouseholds")?.current ?? null,
      by.get("poorPopulation")?.current ?? null,
      by.get("poorPopulation")?.change ?? null,
      rate === undefined ? null : roundHalfUp(rate * 100, rateDigits),
      income === undefined ? null : roundHalfUp(income, 0),
    ],
  };
}
