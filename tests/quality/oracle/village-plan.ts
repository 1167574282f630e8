import { oncePerPlace, type TrueCounty, type TrueVillage } from "./county.ts";
import { divided, type Exact, exact, plus, sum, times } from "./exact.ts";
import { percent, percentSigned, printed } from "./printed.ts";
import { lastProject, projectsOf, type TrueProjects } from "./projects.ts";
import type { Rows } from "./rows.ts";
import { cell } from "./tables.ts";
import { rateOf } from "./totals.ts";

const INCOME = "农民人均纯收入(元)";
const MINUS: Exact = exact("-1");

/** What 村级精准脱贫规划 of a village must say. */
export interface TruePlan {
  readonly headers: readonly string[];
  /** Of the table, the sum of the planned years last. */
  readonly rows: Rows;
  readonly remark: string;
  /** Years of the staircase with the people left; none where there is no staircase. */
  readonly steps: Rows;
  readonly keyFigures: Rows;
  readonly message: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
}

interface Year {
  readonly year: number;
  readonly of: (header: string) => Exact | undefined;
  readonly before: (header: string) => Exact | undefined;
  readonly projects: TrueProjects;
}

/** The plan of a village recomputed. */
export const truePlan = oncePerPlace((county, code): TruePlan => {
  const village = county.villages.find((own) => own.code === code)!;
  const { base, current } = county.years;
  const exit = village.isPoor ? village.exitYear : undefined;
  const recorded = county.rowsOf("村年度数据").filter((row) => cell(row, "行政村代码") === code);
  const lastRecorded = Math.max(current, ...recorded.map((row) => Number(cell(row, "年度"))));
  const cleared = clearedYear(village, base, lastRecorded);
  const last = Math.max(current, exit ?? 0, lastProject(county, code), cleared ?? lastRecorded);
  const years = Array.from({ length: last - base + 1 }, (_, index): Year => {
    const year = base + index;
    const of = (header: string) => village.figure(year, header);
    const before = (header: string) => (year > base ? village.figure(year - 1, header) : undefined);
    return { year, of, before, projects: projectsOf(county, code, year) };
  });
  const others = years.some((year) => isOther(year, "贫困户数", "减贫户数") || isOther(year, "贫困人口", "减贫人口"));
  const projects = years.some((year) => year.projects.text !== "");
  return {
    headers: headersOf(others, projects),
    rows: [
      ...years.map((year) => rowOf(county, village, year, { exit, others, projects })),
      ...totalOf(
        years.filter(({ year }) => year > current),
        { others, projects },
      ),
    ],
    remark: remarkOf(county, years, recorded),
    steps: stepsOf(years),
    keyFigures: keyFiguresOf(county, village),
    message: messageOf(county, years, cleared),
    subtitle: `${base}—${last}年`,
    notes: notesOf(years),
  };
});

function clearedYear({ figure }: TrueVillage, base: number, last: number): number | undefined {
  const poor = Array.from({ length: last - base + 1 }, (_, index) => ({
    year: base + index,
    left: figure(base + index, "贫困人口"),
  })).filter(({ left }) => left !== undefined);
  const lastPoor = poor.findLastIndex(({ left }) => left!.over !== 0n);
  return poor[lastPoor + 1]?.year;
}

const other = ({ of, before }: Year, count: string, exited: string): Exact | undefined => {
  const [opening, gone, closing] = [before(count), of(exited), of(count)];
  return opening && gone && closing && plus(plus(closing, gone), times(opening, MINUS));
};
const isOther = (year: Year, count: string, exited: string) => (other(year, count, exited)?.over ?? 0n) !== 0n;

const PAIR = ["户", "人"];

function headersOf(others: boolean, projects: boolean): string[] {
  const group = (name: string) => [name, ...PAIR];
  return [
    "年度",
    ...group("年初贫困"),
    ...group("当年减贫"),
    ...(others ? group("其他增减") : []),
    ...group("年末贫困"),
    "贫困发生率",
    "农民人均纯收入（元）",
    ...(projects ? ["主要项目", "投资（万元）"] : []),
  ];
}

interface Shown {
  readonly exit?: number | undefined;
  readonly others: boolean;
  readonly projects: boolean;
}

function rowOf(county: TrueCounty, village: TrueVillage, year: Year, { exit, others, projects }: Shown): string[] {
  const { of, before } = year;
  const signed = (value: Exact | undefined) =>
    `${value && value.over > 0n ? "+" : ""}${printed(value)}`.replace("-", "−");
  return [
    year.year === exit ? `${year.year}年脱贫` : `${year.year}年`,
    printed(before("贫困户数")),
    printed(before("贫困人口")),
    printed(of("减贫户数")),
    printed(of("减贫人口")),
    ...(others ? [signed(other(year, "贫困户数", "减贫户数")), signed(other(year, "贫困人口", "减贫人口"))] : []),
    printed(of("贫困户数")),
    printed(of("贫困人口")),
    percentSigned(rateOf(village, year.year), county.rateDigits),
    printed(of(INCOME)),
    ...(projects ? [year.projects.text, year.projects.text === "" ? "" : inWan(year.projects.money)] : []),
  ];
}

const inWan = (yuan: Exact | undefined) => printed(yuan && divided(yuan, exact("10000")), 2);

function totalOf(planned: readonly Year[], { others, projects }: Shown): Rows {
  if (planned.length < 2) return [];
  const known = (values: readonly (Exact | undefined)[]) => values.filter((value) => value !== undefined);
  const total = (values: readonly (Exact | undefined)[], print: (value: Exact) => string) =>
    known(values).length > 0 ? print(sum(known(values))) : "";
  return [
    [
      "计划合计",
      "",
      "",
      total(
        planned.map(({ of }) => of("减贫户数")),
        printed,
      ),
      total(
        planned.map(({ of }) => of("减贫人口")),
        printed,
      ),
      ...(others ? ["", ""] : []),
      "",
      "",
      "",
      "",
      ...(projects
        ? [
            "",
            total(
              planned.map((year) => year.projects.money),
              inWan,
            ),
          ]
        : []),
    ],
  ];
}

/** Runs of years whose figures are of one kind; a year without figures breaks none. */
function remarkOf(county: TrueCounty, years: readonly Year[], recorded: readonly Record<string, string>[]): string {
  const kindOf = (year: number) => {
    const kinds = recorded.filter((row) => row.年度 === String(year)).map((row) => row.数据性质);
    return (year > county.years.current ? ["实际", "计划", "预测"] : ["实际"]).find((kind) => kinds.includes(kind));
  };
  const known = years.flatMap(({ year }) => (kindOf(year) ? [{ year, kind: kindOf(year)! }] : []));
  const starts = known.filter(({ kind }, index) => known[index - 1]?.kind !== kind);
  return starts
    .map(({ year, kind }) => {
      const after = known.slice(known.findIndex((own) => own.year === year));
      const next = after.findIndex((own) => own.kind !== kind);
      const end = after[(next < 0 ? after.length : next) - 1]!.year;
      return `${year === end ? year : `${year}—${end}`}年为${kind}数`;
    })
    .join("，");
}

function stepsOf(years: readonly Year[]): Rows {
  const known = years.filter(({ of }) => of("贫困人口") !== undefined);
  if (known.length < 2 || known.every(({ of }) => of("贫困人口")!.over === 0n)) return [];
  return years
    .filter(({ year }) => year <= known.at(-1)!.year)
    .map(({ year, of }) => [`${year}年`, of("贫困人口") ? printed(of("贫困人口")) : "无数据"]);
}

function keyFiguresOf(county: TrueCounty, village: TrueVillage): Rows {
  const { current } = county.years;
  return [
    ["贫困户", printed(village.figure(current, "贫困户数")), "户"],
    ["贫困人口", printed(village.figure(current, "贫困人口")), "人"],
    ["贫困发生率", percent(rateOf(village, current), county.rateDigits), "%"],
    ["农民人均纯收入", printed(village.figure(current, INCOME)), "元"],
  ];
}

function messageOf({ years: { current } }: TrueCounty, years: readonly Year[], cleared: number | undefined): string {
  const left = ({ of }: Year) => of("贫困人口");
  const now = years.filter(({ year }) => year === current).flatMap((year) => left(year) ?? [])[0];
  if (cleared !== undefined && cleared <= current) return `${current}年末已无贫困人口`;
  const planned = years.filter(({ year }) => year > current);
  const last = planned.filter((year) => left(year)).at(-1);
  if (!last) return now ? `${current}年末有贫困人口${printed(now)}人，尚无分年度计划` : "尚无贫困人口数据";
  const first = planned[0]!;
  const gone = first.of("减贫人口");
  const opening = gone && gone.over > 0n ? `${first.year}年减贫${printed(gone)}人，` : "";
  const until = cleared ?? last.year;
  const when = opening !== "" && until === first.year ? "" : `到${until}年`;
  const end = cleared === undefined ? left(last)! : exact("0");
  const said = end.over === 0n ? "0" : `${printed(end)}人`;
  if (!now) return `${opening}${when}贫困人口${end.over === 0n ? "减到" : "为"}${said}`;
  const from = opening === "" ? `由${printed(now)}人` : "";
  const difference = plus(end, times(now, MINUS)).over;
  if (difference === 0n) return `${opening}${when}贫困人口仍为${said}`;
  return `${opening}${when}贫困人口${from}${difference < 0n ? "减" : "增加"}到${said}`;
}

/** Those of the notes that say a number. */
function notesOf(years: readonly Year[]): string[] {
  const withoutMoney = years.reduce((total, { projects }) => total + projects.withoutMoney, 0);
  return [
    ...years.flatMap(({ year, projects: { undone } }) =>
      undone > 0 ? [`${year}年计划、未记录实施的${undone}个项目未列入。`] : [],
    ),
    ...(withoutMoney > 0 ? [`${withoutMoney}个项目没有资金数，未计入投资。`] : []),
  ];
}
