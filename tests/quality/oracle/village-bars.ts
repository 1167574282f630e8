import type { TrueCounty } from "./county.ts";
import { type Exact, exact, isLess, sum } from "./exact.ts";
import { counted, printed } from "./printed.ts";
import type { Rows } from "./rows.ts";
import { type Cells, cell } from "./tables.ts";

const NOT_FILLED = "未填";
const NUMERALS = [..."〇一二三四五六七八九十"];

/** Registered households of a village that are not out of poverty. */
function poorOf(county: TrueCounty, code: string): Cells[] {
  return county.rowsOf("贫困户").filter((row) => cell(row, "行政村代码") === code && cell(row, "脱贫状态") !== "脱贫");
}

/** People of some households; `undefined` where none says. */
function peopleOf(households: readonly Cells[]): Exact | undefined {
  const said = households.map((row) => cell(row, "家庭人口")).filter((size) => size !== "");
  return said.length > 0 ? sum(said.map(exact)) : undefined;
}

/** Households by what they have in a column, in the order of `rank`; those that have nothing there last. */
function parted(households: readonly Cells[], header: string, rank: (key: string, own: readonly Cells[]) => number) {
  const groups = [...Map.groupBy(households, (row) => cell(row, header))];
  const rankOf = ([key, own]: [string, Cells[]]) => (key === "" ? Number.MAX_VALUE : rank(key, own));
  return groups.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** 3组, 十二组: the number in a name, up to 39; names without one come after. */
function numberIn(name: string): number {
  const figures = /\d+/.exec(name)?.[0];
  if (figures) return Number(figures);
  const written = Array.from({ length: 39 }, (_, index) => 39 - index).find((number) => name.includes(inWords(number)));
  return written ?? Number.MAX_SAFE_INTEGER;
}

function inWords(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? NUMERALS[tens] : ""}${tens > 0 ? "十" : ""}${ones > 0 || tens === 0 ? NUMERALS[ones] : ""}`;
}

type Panel = "groups" | "causes" | "exits";

const COLUMNS: Readonly<Record<Panel, string>> = { groups: "村民小组", causes: "主要致贫原因", exits: "计划脱贫年度" };

function partsOf(county: TrueCounty, code: string, panel: Panel) {
  const ranks: Readonly<Record<Panel, (key: string, own: readonly Cells[]) => number>> = {
    groups: numberIn,
    causes: (cause, own) => (cause === "其他" ? Number.MAX_SAFE_INTEGER : -own.length),
    exits: Number,
  };
  return parted(poorOf(county, code), COLUMNS[panel], ranks[panel]);
}

/** Rows of a panel: its name, the figure before the axis and the one at the bar; their sum where there are several. */
export function panelTable(county: TrueCounty, code: string, panel: Panel): Rows {
  const parts = partsOf(county, code, panel);
  const all: [string, Cells[]][] = parts.length > 1 ? [...parts, ["合计", poorOf(county, code)]] : parts;
  return all.map(([key, own]) => {
    const name = key === "" ? NOT_FILLED : panel === "exits" && key !== "合计" ? `${key}年` : key;
    const [households, people] = [counted(own.length), printed(peopleOf(own))];
    return panel === "causes" ? [name, people, households] : [name, households, people];
  });
}

/** The sentence: how many are poor, why most are, and until when all are to be out. */
export function villageBarsSentence(county: TrueCounty, code: string): string {
  const poor = poorOf(county, code);
  const people = peopleOf(poor);
  const causes = partsOf(county, code, "causes").filter(([cause]) => cause !== "");
  const most = Math.max(0, ...causes.map(([, own]) => own.length));
  const first = causes.filter(([, own]) => own.length === most).map(([cause]) => cause);
  const years = poor.map((row) => cell(row, "计划脱贫年度"));
  const planned = years.filter((year) => year !== "").map(Number);
  const overdue = planned.filter((year) => year <= county.years.current).length;
  const unplanned = years.length - planned.length;
  const plan = () => {
    if (planned.length === 0) return "尚未定脱贫年度";
    if (overdue > 0) return `${counted(overdue)}户已过计划脱贫年度`;
    return unplanned > 0 ? `${counted(unplanned)}户未定脱贫年度` : `计划到${Math.max(...planned)}年全部脱贫`;
  };
  const why = most === poor.length ? `都因${first.join("、")}` : `${first.join("、")}的最多`;
  return [
    `${counted(poor.length)}户${people ? `${printed(people)}人` : ""}尚未脱贫`,
    ...(first.length === 1 || first.length === 2 ? [why] : []),
    plan(),
  ].join("，");
}

/** Notes that say a number: whose figures, where the village's own say otherwise, and whom the people leave out. */
export function villageBarsNotes(county: TrueCounty, code: string): string[] {
  const poor = poorOf(county, code);
  const people = peopleOf(poor);
  const village = county.villages.find((each) => each.code === code)!;
  const [households, others] = ["贫困户数", "贫困人口"].map((header) => village.figure(county.years.current, header));
  const isOther = (own: Exact | undefined, said: Exact | undefined) =>
    own !== undefined && said !== undefined && (isLess(own, said) || isLess(said, own));
  const said = (families: Exact | undefined, persons: Exact | undefined) =>
    `${families ? `${printed(families)}户` : ""}${persons ? `${printed(persons)}人` : ""}`;
  const own = exact(String(poor.length));
  const unsized = poor.filter((row) => cell(row, "家庭人口") === "").length;
  return [
    ...(isOther(own, households) || isOther(people, others)
      ? [
          `按建档立卡贫困户名册中尚未脱贫的户统计，为${said(own, people)}；村年度数据${county.years.current}年末为${said(households, others)}。`,
        ]
      : []),
    ...(unsized > 0 ? [`${counted(unsized)}户未填家庭人口，未计入人数。`] : []),
  ];
}
