import { plannedYears, years } from "../calendar.ts";
import { type Table, table } from "../csv.ts";
import { isStillPoor } from "../people/household.ts";
import { createRng } from "../rng.ts";
import { type PeopledVillage, personsIn } from "./inhabitants.ts";
import type { SampleVillage } from "./villages.ts";
import { countSupport, supportedIn } from "./welfare.ts";

/** Poor people of a village in a year, and those who left poverty in it. */
export interface PoorFigures {
  readonly year: number;
  readonly households: number;
  readonly people: number;
  readonly exitedHouseholds?: number;
  readonly exitedPeople?: number;
}

/** From the households' own plans: 2013 as registered, 2014 as counted, each later year less by those due to leave. */
export function poorFigures({ registered, opening }: PeopledVillage): PoorFigures[] {
  const remaining = registered.filter(isStillPoor);
  const exited = registered.filter((household) => !isStillPoor(household));
  const planned = plannedYears.map((year): PoorFigures => {
    const left = remaining.filter(({ plannedExit }) => plannedExit > year);
    const leaving = remaining.filter(({ plannedExit }) => plannedExit === year);
    return {
      year,
      households: left.length,
      people: personsIn(left),
      exitedHouseholds: leaving.length,
      exitedPeople: personsIn(leaving),
    };
  });
  return [
    { year: years.base, households: registered.length, people: opening },
    {
      year: years.current,
      households: remaining.length,
      people: personsIn(remaining),
      exitedHouseholds: exited.length,
      exitedPeople: personsIn(exited),
    },
    ...planned,
  ];
}

/** Net income per person by year: 2013 as given, after it by growth, from 2015 as planned, yuan. */
function incomePath({ seed, netIncome, isPoor, actualExit }: SampleVillage): Map<number, number> {
  const rng = createRng(`${seed} income path`);
  const leap = actualExit === undefined ? 1 : 1.18;
  const path = new Map([[2013, netIncome]]);
  path.set(2014, Math.round(netIncome * rng.between(1.12, 1.145) * leap));
  for (const year of plannedYears) {
    const growth = isPoor ? rng.between(1.13, 1.155) : rng.between(1.11, 1.135);
    path.set(year, Math.round((path.get(year - 1)! * growth) / 10) * 10);
  }
  return path;
}

/** Collective income, 万元 with two decimals; poor villages have none before the plan. */
function collectiveIncome({ seed, isPoor }: SampleVillage, year: number): string {
  const rng = createRng(`${seed} collective income`);
  const base = isPoor ? 0 : rng.between(0.8, 6.5);
  const gain = isPoor ? 0.5 : 0.6;
  return (year < 2015 ? base * (year === 2013 ? 0.9 : 1) : base + gain * (year - 2014)).toFixed(2);
}

function rowsOf(place: PeopledVillage) {
  const { village, registered, opening, populationIn } = place;
  const rng = createRng(`${village.seed} years`);
  const incomes = incomePath(village);
  const workShare = rng.between(0.53, 0.6);
  const leaveShare = rng.between(0.16, 0.26);
  const register = supportedIn(place);
  const low = countSupport(register, "低保");
  const five = countSupport(register, "五保");
  const first = populationIn(years.base);
  const households = registered.length + (first - opening) / 4.15;
  const row = (figures: PoorFigures, kind: string, netIncome: number) => {
    const population = populationIn(figures.year);
    const isFirst = figures.year === years.base;
    return {
      行政村代码: village.code,
      年度: figures.year,
      数据性质: kind,
      总户数: Math.round((households * population) / first),
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
  const figures = poorFigures(place);
  const known = figures.map((one) => row(one, one.year <= years.current ? "实际" : "计划", incomes.get(one.year)!));
  const expected = Math.round((incomes.get(years.current)! * rng.between(1.11, 1.14)) / 10) * 10;
  return [...known, row(figures.find(({ year }) => year === years.planned)!, "预测", expected)];
}

/** 村年度数据.csv: actual figures, the plan of each year to 2020 and the forecast for 2015. */
export function villageYearTable(villages: readonly PeopledVillage[]): Table {
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
    villages.flatMap(rowsOf),
  );
}
