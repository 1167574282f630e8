import { type TrueCounty, type TrueVillage, villagesIn } from "./county.ts";
import { isLess, sum, ZERO } from "./exact.ts";
import { lackingNotes } from "./notes.ts";
import { counted, percent, percentSigned, printed } from "./printed.ts";
import type { Rows } from "./rows.ts";
import { rateOf, total, totalRate } from "./totals.ts";

/** Most poor people first, equal ones in the order of the file, those whose number is unknown last. */
export function ranked(county: TrueCounty, townshipCode: string): TrueVillage[] {
  const poorOf = ({ figure }: TrueVillage) => figure(county.years.current, "贫困人口");
  const villages = villagesIn(county, townshipCode);
  const known = villages.filter((village) => poorOf(village) !== undefined);
  const inOrder = known.toSorted((a, b) => {
    const [poor, other] = [poorOf(a)!, poorOf(b)!];
    return Number(isLess(poor, other)) - Number(isLess(other, poor));
  });
  return [...inOrder, ...villages.filter((village) => poorOf(village) === undefined)];
}

const isKnown = ({ years }: TrueCounty, { figure }: TrueVillage) => figure(years.current, "贫困人口") !== undefined;

const figuresOf = (county: TrueCounty, village: TrueVillage): [name: string, poor: string, rate: string] => [
  village.name,
  printed(village.figure(county.years.current, "贫困人口")),
  percentSigned(rateOf(village, county.years.current), county.rateDigits),
];

export function poorVillagesKeyFigures(county: TrueCounty, townshipCode: string): Rows {
  const villages = villagesIn(county, townshipCode);
  const of = (header: string) => printed(total(villages, county.years.current, header).value);
  return [
    [`贫困村（共${villages.length}村）`, counted(villages.filter(({ isPoor }) => isPoor).length), "个"],
    ["贫困户", of("贫困户数"), "户"],
    ["贫困人口", of("贫困人口"), "人"],
    ["贫困发生率", percent(totalRate(villages, county.years.current).value, county.rateDigits), "%"],
  ];
}

/** The first `shown` villages of the ranking; those without figures have no place in it. */
export function ranking(county: TrueCounty, townshipCode: string, shown: number): Rows {
  const known = ranked(county, townshipCode).filter((village) => isKnown(county, village));
  return known.slice(0, shown).map((village) => figuresOf(county, village));
}

/** What is said of the villages that the ranking has no room for; empty where there are none. */
export function rankingRest(county: TrueCounty, townshipCode: string, shown: number): string {
  const rest = ranked(county, townshipCode)
    .filter((village) => isKnown(county, village))
    .slice(shown);
  const people = sum(rest.map(({ figure }) => figure(county.years.current, "贫困人口") ?? ZERO));
  return rest.length > 0 ? `其余${rest.length}个村合计${printed(people)}人` : "";
}

/** What is said of the villages without figures; empty where there are none. */
export function withoutFigures(county: TrueCounty, townshipCode: string): string {
  const unknown = villagesIn(county, townshipCode).filter((village) => !isKnown(county, village));
  return unknown.length > 0 ? `无数据（${unknown.length}村）：${unknown.map(({ name }) => name).join("、")}` : "";
}

/** Every village, numbered, and the township, as a table of its own says them. */
export function villageTable(county: TrueCounty, townshipCode: string): Rows {
  const villages = villagesIn(county, townshipCode);
  const poor = total(villages, county.years.current, "贫困人口").value;
  const rate = totalRate(villages, county.years.current).value;
  const rows = ranked(county, townshipCode).map((village, index) => {
    const [name, ...figures] = figuresOf(county, village);
    return [String(index + 1), name, village.isPoor ? "是" : "否", ...figures];
  });
  const poorVillages = villages.filter(({ isPoor }) => isPoor).length;
  const whole = [printed(poor), percentSigned(rate, county.rateDigits)];
  return [...rows, ["合计", `${villages.length}村`, `${poorVillages}个`, ...whole]];
}

export function poorVillagesLacking(county: TrueCounty, townshipCode: string): string[] {
  const { current } = county.years;
  const villages = villagesIn(county, townshipCode);
  const named = [
    ["贫困户数", total(villages, current, "贫困户数")],
    ["贫困人口", total(villages, current, "贫困人口")],
    ["贫困发生率", totalRate(villages, current)],
  ] as const;
  return lackingNotes(named, villages.length, current);
}

/** Every village as a card: poor ones first, each group by rate, the highest first, unknown ones last. */
export function villageCardRows(county: TrueCounty, townshipCode: string): Rows {
  const { current } = county.years;
  const byRate = (a: TrueVillage, b: TrueVillage) => {
    const [rate, other] = [rateOf(a, current), rateOf(b, current)];
    if (!rate || !other) return Number(rate === undefined) - Number(other === undefined);
    return Number(isLess(rate, other)) - Number(isLess(other, rate));
  };
  const all = ranked(county, townshipCode).toSorted((a, b) => Number(b.isPoor) - Number(a.isPoor) || byRate(a, b));
  return all.map((village) => {
    const poor = village.figure(current, "贫困人口");
    const rate = rateOf(village, current);
    return [
      village.name,
      poor ? `${printed(poor)}人` : "—",
      rate ? `发生率${percentSigned(rate, county.rateDigits)}` : "无数据",
    ];
  });
}
