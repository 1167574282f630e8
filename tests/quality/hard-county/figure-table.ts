import { type CsvCell, csvText } from "../../../src/text/csv-text.ts";
import { type FigureRow, oddFigures } from "./odd-figures.ts";
import type { HardVillage } from "./villages.ts";

const YEARS = [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020] as const;
const [BASE, CURRENT] = YEARS;
/** People who are poor: none, one, all there may be, and what is usual. */
const POOR = [0, 1, 9999, 12, 230, 57, 3, 418, 96, 1204] as const;

/** One village in eleven has sent no figures; a township's only village always has. */
const hasFigures = ({ index }: HardVillage): boolean => index % 11 !== 7;
const households = (people: number) => Math.ceil(people / 4);

/** The base year is larger, the years to come smaller, down to nobody. One village in four says no incomes. */
function usual(index: number, at: number): FigureRow {
  const year = YEARS[at]!;
  const now = POOR[index % POOR.length]!;
  const poor = year === BASE ? Math.round(now * 1.4) : Math.round((now * (YEARS.length - 1 - at)) / 6);
  const exited = year === BASE ? 0 : Math.round(now / 6);
  return {
    year,
    kind: year > CURRENT ? "计划" : "实际",
    people: now * 2 + 300 + index,
    poorHouseholds: households(poor),
    poor,
    exitedHouseholds: households(exited),
    exited,
    ...(index % 4 === 3 ? {} : { income: `${2000 + 37 * index + 300 * at}${index % 3 === 0 ? ".5" : ""}` }),
  };
}

const HEADER = [
  "行政村代码",
  "年度",
  "数据性质",
  "总户数",
  "乡村人口",
  "贫困户数",
  "贫困人口",
  "减贫户数",
  "减贫人口",
  "农民人均纯收入(元)",
];

export function figureTable(villages: readonly HardVillage[]): string {
  const rows = villages
    .filter(hasFigures)
    .flatMap(({ code, index }) =>
      YEARS.flatMap((_, at) => oddFigures(index, usual(index, at))).map((row): CsvCell[] => [
        code,
        row.year,
        row.kind,
        row.people === undefined ? undefined : households(row.people),
        row.people,
        row.poorHouseholds,
        row.poor,
        row.exitedHouseholds,
        row.exited,
        row.income,
      ]),
    );
  return csvText([HEADER, ...rows]);
}
