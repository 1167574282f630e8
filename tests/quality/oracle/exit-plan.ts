import { type TrueCounty, type TrueVillage, villagesIn } from "./county.ts";
import { type Exact, sum } from "./exact.ts";
import { lackingNotes, lackingPlanNotes } from "./notes.ts";
import { counted, percent, printed } from "./printed.ts";
import type { Rows } from "./rows.ts";
import { total, totalIncome, totalRate } from "./totals.ts";

/** Poor villages by the year that they are shown under. */
const exits = (villages: readonly TrueVillage[]) =>
  villages.flatMap(({ isPoor, exitYear, isOut }) => (isPoor && exitYear !== undefined ? [{ exitYear, isOut }] : []));

/** First and last year: of the county's plan, or of an exit before or after it. */
export function planSpan(
  { years: { planned, target } }: TrueCounty,
  villages: readonly TrueVillage[],
): [number, number] {
  const years = exits(villages).map(({ exitYear }) => exitYear);
  return [Math.min(planned, ...years), Math.max(target, ...years)];
}

const LABEL = /^(\d{4})年(及以前|及以后)?$/;

/** The years of a label, which may take several together at the beginning (2012年及以前) and at the end (2026年及以后). */
function periodOf(label: string, [first, last]: readonly [number, number]): { label: string; years: number[] } {
  const [, named, more] = LABEL.exec(label) ?? [];
  const [from, to] = [more === "及以前" ? first : Number(named), more === "及以后" ? last : Number(named)];
  return { label, years: Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index) };
}

/** The years that the labels name. Throws where years between the first and the last are left out, or named twice. */
function periodsOf(labels: readonly string[], span: readonly [number, number]): { label: string; years: number[] }[] {
  const [first, last] = span;
  const periods = labels.map((label) => periodOf(label, span));
  const named = periods.flatMap(({ years }) => years).join(" ");
  const wanted = Array.from({ length: last - first + 1 }, (_, index) => first + index).join(" ");
  if (named !== wanted) throw new Error(`The plan should name ${wanted}, but names ${named}`);
  return periods;
}

/** For each of the printed years: villages that exit, households, people, and income at its end. */
export function planYears(county: TrueCounty, townshipCode: string, labels: readonly string[]): Rows {
  const villages = villagesIn(county, townshipCode);
  return periodsOf(labels, planSpan(county, villages)).map(({ label, years }) => {
    const over = (header: string) => sumOfKnown(years.map((year) => total(villages, year, header).value));
    return [
      label,
      counted(exits(villages).filter(({ exitYear }) => years.includes(exitYear)).length),
      over("减贫户数"),
      over("减贫人口"),
      printed(totalIncome(villages, years.at(-1)!).value),
    ];
  });
}

function sumOfKnown(values: readonly (Exact | undefined)[]): string {
  const known = values.filter((value) => value !== undefined);
  return printed(known.length > 0 ? sum(known) : undefined);
}

/** Which years are on record. */
export function planRemark(county: TrueCounty, townshipCode: string): string {
  const { current } = county.years;
  const [first] = planSpan(county, villagesIn(county, townshipCode));
  if (first > current) return "各年为计划数";
  return first === current ? `${current}年为实际数` : `${current}年及以前为实际数`;
}

/**
 * Villages by exit year. Of the printed labels only the years are taken, in which each village must be once; a label that has
 * none is no year's.
 */
export function planLegend(county: TrueCounty, townshipCode: string, labels: readonly string[]): Rows {
  const villages = villagesIn(county, townshipCode);
  const span = planSpan(county, villages);
  const leaving = exits(villages);
  const named = labels.flatMap((label) => /^\d{4}年(?:及以前|及以后)?/.exec(label)?.[0] ?? []);
  const periods = named.map((label) => periodOf(label, span));
  const rows = periods.map(({ label, years }) => {
    const own = leaving.filter(({ exitYear }) => years.includes(exitYear));
    return [`${label}（${stateOf(own)}）`, `${own.length} 村`];
  });
  const left = leaving.filter(({ exitYear }) => periods.every(({ years }) => !years.includes(exitYear)));
  const isInOrder = periods.every(({ years }, index) => index === 0 || years[0]! > periods[index - 1]!.years.at(-1)!);
  const rest = [
    ["未定年度", villages.filter(({ isPoor, exitYear }) => isPoor && exitYear === undefined).length],
    ["非贫困村", villages.filter(({ isPoor }) => !isPoor).length],
  ] as const;
  return [
    ...rows,
    ...(left.length > 0 || !isInOrder ? [["every exit year once, in order"]] : []),
    ...rest.filter(([, count]) => count > 0).map(([label, count]) => [label, `${count} 村`]),
  ];
}

function stateOf(leaving: readonly { readonly isOut: boolean }[]): string {
  const out = leaving.filter(({ isOut }) => isOut).length;
  if (out === 0) return "计划";
  return out === leaving.length ? "已脱贫" : `已脱贫${out}村`;
}

export function exitPlanKeyFigures(county: TrueCounty, townshipCode: string): Rows {
  const { current } = county.years;
  const villages = villagesIn(county, townshipCode);
  return [
    [`贫困村（共${villages.length}村）`, counted(villages.filter(({ isPoor }) => isPoor).length), "个"],
    ["其中已脱贫", counted(exits(villages).filter(({ isOut }) => isOut).length), "个"],
    [`${current}年末贫困人口`, printed(total(villages, current, "贫困人口").value), "人"],
    [`${current}年末发生率`, percent(totalRate(villages, current).value, county.rateDigits), "%"],
  ];
}

export function exitPlanLacking(county: TrueCounty, townshipCode: string): string[] {
  const { current } = county.years;
  const villages = villagesIn(county, townshipCode);
  const [first, last] = planSpan(county, villages);
  const years = Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const exited = ["减贫户数", "减贫人口"].map((header) => total(villages, year, header));
    return { year, totals: [...exited, totalIncome(villages, year)] };
  });
  const now = [
    ["贫困人口", total(villages, current, "贫困人口")],
    ["贫困发生率", totalRate(villages, current)],
  ] as const;
  return [...lackingNotes(now, villages.length, current), ...lackingPlanNotes(years, villages.length)];
}

/** Poor villages as cards by year, those without one last; behind them the names of the others. */
export function exitCards(county: TrueCounty, townshipCode: string): { cards: Rows; names: string[] } {
  const villages = villagesIn(county, townshipCode);
  const poor = villages.filter(({ isPoor }) => isPoor).toSorted((a, b) => (a.exitYear ?? 9999) - (b.exitYear ?? 9999));
  return {
    cards: poor.map(({ name, exitYear, isOut }) =>
      exitYear === undefined ? [name, "未定", "脱贫年度"] : [name, `${exitYear}年`, isOut ? "已脱贫" : "计划脱贫"],
    ),
    names: villages.filter(({ isPoor }) => !isPoor).map(({ name }) => name),
  };
}
