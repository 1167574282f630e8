import { type TrueCounty, type TrueVillage, villagesIn } from "./county.ts";
import { type Exact, isLess, sum } from "./exact.ts";
import { lackingNotes, lackingPlanNotes } from "./notes.ts";
import { kindOf } from "./poor-villages.ts";
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
      namesIn(villages, years),
      over("减贫户数"),
      over("减贫人口"),
      printed(total(villages, years.at(-1)!, "贫困人口").value),
      printed(totalIncome(villages, years.at(-1)!).value),
    ];
  });
}

function namesIn(villages: readonly TrueVillage[], years: readonly number[]): string {
  const own = villages.filter(({ isPoor, exitYear }) => isPoor && exitYear !== undefined && years.includes(exitYear));
  return own.length > 0 ? own.map(({ name }) => name).join("、") : "—";
}

/** What all years bring together. */
export function planTotal(county: TrueCounty, townshipCode: string): string[] {
  const villages = villagesIn(county, townshipCode);
  const years = yearsOf(planSpan(county, villages));
  const over = (header: string) => sumOfKnown(years.map((year) => total(villages, year, header).value));
  return ["合计", counted(exits(villages).length), "", over("减贫户数"), over("减贫人口"), "", ""];
}

const yearsOf = ([first, last]: readonly [number, number]) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** The years to come and the current one with those who are left: what the stairs show, of the printed years. */
export function planStairs(county: TrueCounty, townshipCode: string, labels: readonly string[]): Rows {
  const { current } = county.years;
  const villages = villagesIn(county, townshipCode);
  const span = planSpan(county, villages);
  const wanted = [`${current}年`, ...labels.slice(1)];
  return wanted.map((label, index) => {
    const year = index === 0 ? current : periodOf(label, span).years.at(-1)!;
    const left = total(villages, year, "贫困人口").value;
    return [label, left === undefined ? "无数据" : printed(left)];
  });
}

/** The years that the stairs must name, one by one or several together. */
export const isWholePlan = (county: TrueCounty, townshipCode: string, labels: readonly string[]): boolean => {
  const span = planSpan(county, villagesIn(county, townshipCode));
  const named = labels.slice(1).flatMap((label) => periodOf(label, span).years);
  return (
    named.join() ===
    yearsOf(span)
      .filter((year) => year > county.years.current)
      .join()
  );
};

/** Over the stairs: where they begin and end. */
export function stairsCaption(county: TrueCounty, townshipCode: string): string {
  const villages = villagesIn(county, townshipCode);
  const [, last] = planSpan(county, villages);
  const [from, to] = [county.years.current, last].map((year) => total(villages, year, "贫困人口").value);
  if (!from || !to || !isLess(to, from)) return "年末贫困人口（人）";
  return `${printed(from)}人减到${printed(to)}${printed(to) === "0" ? "" : "人"}`;
}

/** Under the names of poor villages on the map. */
export function exitNotes(county: TrueCounty, townshipCode: string): Rows {
  const poor = villagesIn(county, townshipCode).filter(({ isPoor }) => isPoor);
  return poor.map(({ name, exitYear }) => [name, exitYear === undefined ? "未定" : `${exitYear}年`]);
}

/** The sentence under the title; `labels` are those of the years. */
export function exitPlanMessage(county: TrueCounty, townshipCode: string, labels: readonly string[]): string {
  const { current } = county.years;
  const villages = villagesIn(county, townshipCode);
  const span = planSpan(county, villages);
  const poor = villages.filter(({ isPoor }) => isPoor).length;
  const leaving = exits(villages);
  const out = leaving.filter(({ isOut }) => isOut).length;
  const planned = yearsOf(span).filter((year) => year > current);
  const people = (years: readonly number[]) => sumOfKnown(years.map((year) => total(villages, year, "减贫人口").value));
  if (poor === 0) {
    const sum = people(planned);
    const none = `全${kindOf(county, townshipCode)}没有贫困村`;
    return sum === "—" || sum === "0" ? none : `${none}，到${span[1]}年减贫${sum}人`;
  }
  if (out === poor) return `${poor}个贫困村已全部脱贫`;
  if (leaving.length === 0) return `${poor}个贫困村尚未确定脱贫年度`;
  const single = labels
    .map((label) => periodOf(label, span).years)
    .find((years) => years.length === 1 && years[0]! > current);
  const next = single ? people(single) : "—";
  const coming = next === "—" || next === "0" ? "" : `${single![0]}年减贫${next}人，`;
  const before = out > 0 ? `已有${out}个贫困村脱贫，` : coming;
  const last = Math.max(...leaving.map(({ exitYear }) => exitYear));
  const until =
    labels
      .map((label) => periodOf(label, span).years)
      .find((years) => years.includes(last))
      ?.at(-1) ?? last;
  if (leaving.length === poor) return `${before}到${until}年${poor}个${out > 0 ? "" : "贫困村"}全部脱贫`;
  return `${before}到${until}年${poor}个贫困村中${leaving.length}个脱贫，${poor - leaving.length}个尚未确定年度`;
}

function sumOfKnown(values: readonly (Exact | undefined)[]): string {
  const known = values.filter((value) => value !== undefined);
  return printed(known.length > 0 ? sum(known) : undefined);
}

/** Which years are on record. */
export function planRemark(county: TrueCounty, townshipCode: string): string {
  const { current } = county.years;
  const [first] = planSpan(county, villagesIn(county, townshipCode));
  const star = "；完成一项，贴星一颗";
  if (first > current) return `各年为计划数${star}`;
  return `${current}年${first === current ? "" : "及以前"}为实际数${star}`;
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
    return [`${label}（${stateOf(own)}）`, `${own.length}个`];
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
    ...rest.filter(([, count]) => count > 0).map(([label, count]) => [label, `${count}个`]),
  ];
}

function stateOf(leaving: readonly { readonly isOut: boolean }[]): string {
  const out = leaving.filter(({ isOut }) => isOut).length;
  if (out === 0) return "计划";
  return out === leaving.length ? "已脱贫" : `已脱贫${out}个`;
}

/** What is planned while no village is out; then how many are. */
export function exitPlanKeyFigures(county: TrueCounty, townshipCode: string): Rows {
  const { current } = county.years;
  const villages = villagesIn(county, townshipCode);
  const whole = `（全${kindOf(county, townshipCode)}${villages.length}个村）`;
  const leaving = exits(villages);
  const out = leaving.filter(({ isOut }) => isOut).length;
  const years = yearsOf(planSpan(county, villages)).filter((year) => year > current);
  const over = (header: string) => sumOfKnown(years.map((year) => total(villages, year, header).value));
  const rate = [`${current}年末贫困发生率`, percent(totalRate(villages, current).value, county.rateDigits), "%"];
  if (out === 0) {
    return [
      [`计划脱贫村${whole}`, counted(leaving.length), "个"],
      ["计划减贫户数", over("减贫户数"), "户"],
      ["计划减贫人口", over("减贫人口"), "人"],
      rate,
    ];
  }
  return [
    [`贫困村${whole}`, counted(villages.filter(({ isPoor }) => isPoor).length), "个"],
    [`已脱贫（计划${leaving.length}个）`, counted(out), "个"],
    [`${current}年末贫困人口`, printed(total(villages, current, "贫困人口").value), "人"],
    rate,
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
