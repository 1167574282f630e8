import { type TrueCounty, type TrueVillage, villagesIn } from "./county.ts";
import { divided, exact, isLess } from "./exact.ts";
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

const figuresOf = (county: TrueCounty, village: TrueVillage): [name: string, poor: string, rate: string] => [
  village.name,
  printed(village.figure(county.years.current, "贫困人口")),
  percentSigned(rateOf(village, county.years.current), county.rateDigits),
];

export function poorVillagesKeyFigures(county: TrueCounty, townshipCode: string): Rows {
  const villages = villagesIn(county, townshipCode);
  const of = (header: string) => printed(total(villages, county.years.current, header).value);
  return [
    [
      `贫困村（全${kindOf(county, townshipCode)}${villages.length}个村）`,
      counted(villages.filter(({ isPoor }) => isPoor).length),
      "个",
    ],
    ["贫困户", of("贫困户数"), "户"],
    ["贫困人口", of("贫困人口"), "人"],
    ["贫困发生率", percent(totalRate(villages, county.years.current).value, county.rateDigits), "%"],
  ];
}

/** 镇 or 乡, as the township calls itself, or 县. */
export function kindOf({ townships, code: county }: TrueCounty, townshipCode: string): string {
  if (townshipCode === county) return "县";
  const name = townships.find(({ code }) => code === townshipCode)!.name;
  return ["镇", "乡"].find((kind) => name.endsWith(kind)) ?? "乡镇";
}

/** The poor villages, or where there are none all, most poor people first; the others together; the township. */
export function villageList(county: TrueCounty, townshipCode: string): Rows {
  const { current } = county.years;
  const villages = ranked(county, townshipCode);
  const poor = villages.filter(({ isPoor }) => isPoor);
  const others = villages.filter(({ isPoor }) => !isPoor);
  const figures = (some: readonly TrueVillage[]) => [
    printed(total(some, current, "贫困户数").value),
    printed(total(some, current, "贫困人口").value),
    percent(totalRate(some, current).value, county.rateDigits),
  ];
  const rest = poor.length > 0 && others.length > 0 ? [[`其余${others.length}个村`, ...figures(others)]] : [];
  return [
    ...(poor.length > 0 ? poor : villages).map((village) => [village.name, ...figures([village])]),
    ...rest,
    [`全${kindOf(county, townshipCode)}合计`, ...figures(villages)],
  ];
}

/** What stands under the names on the map: of every village where they are few, else of poor ones. */
export function villageNotes(county: TrueCounty, townshipCode: string): ReadonlyMap<string, string> {
  const { current } = county.years;
  const villages = villagesIn(county, townshipCode);
  const said = villages.filter(({ isPoor }) => isPoor || villages.length <= 25);
  return new Map(
    said.map((village) => {
      const poor = village.figure(current, "贫困人口");
      const rate = rateOf(village, current);
      const parts = [poor && `${printed(poor)}人`, rate && percentSigned(rate, county.rateDigits)].filter(Boolean);
      return [village.name, parts.length > 0 ? parts.join("·") : "无数据"];
    }),
  );
}

/** The sentence under the title. */
export function poorVillagesMessage(county: TrueCounty, townshipCode: string): string {
  const { current } = county.years;
  const villages = villagesIn(county, townshipCode);
  const poor = villages.filter(({ isPoor }) => isPoor);
  const all = total(villages, current, "贫困人口");
  const whole = `全${kindOf(county, townshipCode)}`;
  if (all.value === undefined || all.lacking > 0) {
    return poor.length > 0
      ? `${whole}${villages.length}个村中有${poor.length}个贫困村`
      : `${whole}${villages.length}个村中没有贫困村`;
  }
  const people = printed(all.value);
  if (poor.length === 0)
    return people === "0" ? `${whole}没有贫困村，也没有贫困人口` : `${whole}没有贫困村，有贫困人口${people}人`;
  if (people === "0") return `${whole}${poor.length}个贫困村已无贫困人口`;
  if (poor.length === villages.length) return `${whole}${poor.length}个村都是贫困村，有贫困人口${people}人`;
  const share = divided(total(poor, current, "贫困人口").value!, all.value)!;
  const verb = isLess(share, exact("0.5")) ? "有" : "集中了";
  return `${poor.length}个贫困村${verb}${whole}${percentSigned(share, county.rateDigits)}的贫困人口`;
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
