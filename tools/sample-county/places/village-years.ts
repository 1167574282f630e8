import { plannedYears, years } from "../calendar.ts";
import { type Table, table } from "../csv.ts";
import { type Household, isStillPoor, sizeBefore } from "../people/household.ts";
import { createRng } from "../rng.ts";
import type { SampleVillage } from "./villages.ts";
import { countSupport, type SupportedHousehold } from "./welfare.ts";

/** Poor people of a village in a year, and those who left poverty in it. */
export interface PoorFigures {
  readonly year: number;
  readonly households: number;
  readonly people: number;
  readonly exitedHouseholds?: number;
  readonly exitedPeople?: number;
}

function people(households: readonly Household[]): number {
  return households.reduce((sum, { members }) => sum + members.length, 0);
}

/** From the households' own plans: 2013 as registered, 2014 as counted, each later year less by those due to leave. */
export function poorFigures(households: readonly Household[]): PoorFigures[] {
  const remaining = households.filter(isStillPoor);
  const exited = households.filter((household) => !isStillPoor(household));
  const opening = households.reduce((sum, household) => sum + sizeBefore(household), 0);
  const planned = plannedYears.map((year): PoorFigures => {
    const left = remaining.filter(({ plannedExit }) => plannedExit > year);
    const leaving = remaining.filter(({ plannedExit }) => plannedExit === year);
    return {
      year,
      households: left.length,
      people: people(left),
      exitedHouseholds: leaving.length,
      exitedPeople: people(leaving),
    };
  });
  return [
    { year: years.base, households: households.length, people: opening },
    {
      year: years.current,
      households: remaining.length,
      people: people(remaining),
      exitedHouseholds: exited.length,
      exitedPeople: people(exited),
    },
    ...planned,
  ];
}

/** Net income per person by year: 2014 as given, before it less, after it as planned, yuan. */
function incomePath(village: SampleVillage): Map<number, number> {
  const rng = createRng(`${village.code} income path`);
  const path = new Map([[2014, village.netIncome]]);
  path.set(2013, Math.round(village.netIncome / rng.between(1.105, 1.14)));
  for (const year of plannedYears) {
    const growth = village.isPoor ? rng.between(1.115, 1.145) : rng.between(1.095, 1.115);
    path.set(year, Math.round((path.get(year - 1)! * growth) / 10) * 10);
  }
  return path;
}

/** Collective income of 2014, 万元 with two decimals; most poor villages have none. */
function collectiveIncome(village: SampleVillage, year: number): string {
  const rng = createRng(`${village.code} collective income`);
  const base = village.isPoor
    ? rng.weighted([
        [0, 3],
        [0.3, 1],
        [0.5, 1],
      ])
    : rng.between(0.8, 6.5);
  const gain = village.isPoor ? 0.5 : 0.6;
  return Math.max(0, year < 2015 ? base * (year === 2013 ? 0.9 : 1) : base + gain * (year - 2014)).toFixed(2);
}

/** 村年度数据.csv: actual figures, the plan of each year to 2020 and the forecast for 2015. */
export function villageYearTable(
  villages: readonly SampleVillage[],
  households: readonly Household[],
  register: readonly SupportedHousehold[],
): Table {
  const rows = villages.flatMap((village) => {
    const rng = createRng(`${village.code} years`);
    const incomes = incomePath(village);
    const yearlyGrowth = village.population / 260;
    const workShare = rng.between(0.53, 0.6);
    const leaveShare = rng.between(0.16, 0.26);
    const low = countSupport(register, village.code, "低保");
    const five = countSupport(register, village.code, "五保");
    const row = (figures: PoorFigures, kind: string, netIncome: number) => {
      const population = Math.round(village.population + (figures.year - 2014) * yearlyGrowth);
      const isFirst = figures.year === years.base;
      return {
        行政村代码: village.code,
        年度: figures.year,
        数据性质: kind,
        总户数: Math.round(population / 4.05),
        乡村人口: population,
        贫困户数: figures.households,
        贫困人口: figures.people,
        减贫户数: figures.exitedHouseholds,
        减贫人口: figures.exitedPeople,
        "农民人均纯收入(元)": netIncome,
        低保户数: low.households + (isFirst ? 1 : 0),
        低保人口: low.persons + (isFirst ? 2 : 0),
        五保户数: five.households,
        五保人口: five.persons,
        劳动力: Math.round(population * workShare),
        外出务工人数: Math.round(population * (leaveShare + (figures.year - 2014) * 0.004)),
        "集体经济收入(万元)": collectiveIncome(village, figures.year),
      };
    };
    const figures = poorFigures(households.filter((household) => household.village === village));
    const known = figures.map((one) => row(one, one.year <= years.current ? "实际" : "计划", incomes.get(one.year)!));
    const expected = Math.round((village.netIncome * rng.between(1.1, 1.13)) / 10) * 10;
    return [...known, row(figures.find(({ year }) => year === years.planned)!, "预测", expected)];
  });
  return table(
    "村年度数据",
    [
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
      "低保户数",
      "低保人口",
      "五保户数",
      "五保人口",
      "劳动力",
      "外出务工人数",
      "集体经济收入(万元)",
    ],
    rows,
  );
}
