import { type TrueCounty, type TrueVillage, villagesIn } from "./county.ts";
import { divided, type Exact, exact, isLess, sum, times } from "./exact.ts";
import { lackingNotes } from "./notes.ts";
import { percent, percentSigned, printed } from "./printed.ts";
import type { Rows } from "./rows.ts";
import { total, totalRate } from "./totals.ts";

const POOR = "贫困人口";

/** What a bar stands for: a village, or of the county's sheet a township. */
interface Place {
  readonly name: string;
  readonly villages: readonly TrueVillage[];
}

const villagesOf = (county: TrueCounty, code: string) =>
  code === county.code ? county.villages : villagesIn(county, code);

/** Poor people at the end of two years over the villages that say both. */
function both(villages: readonly TrueVillage[], { years: { base, current } }: TrueCounty) {
  const pairs = villages.flatMap(({ figure }) => {
    const [before, after] = [figure(base, POOR), figure(current, POOR)];
    return before && after ? [{ before, after }] : [];
  });
  return {
    before: sum(pairs.map(({ before }) => before)),
    after: sum(pairs.map(({ after }) => after)),
    count: pairs.length,
    lacking: villages.length - pairs.length,
  };
}

const minus = (a: Exact, b: Exact): Exact => sum([a, times(b, exact("-1"))]);
const size = (a: Exact): Exact => (a.over < 0n ? times(a, exact("-1")) : a);

/** All bars, most poor people first, equal ones in the order of the file, unknown ones last. */
export function barPlaces(county: TrueCounty, code: string): Place[] {
  const places =
    code === county.code
      ? county.townships.map(({ name, code: own }) => ({ name, villages: villagesIn(county, own) }))
      : villagesOf(county, code).map((village) => ({ name: village.name, villages: [village] }));
  const poorOf = ({ villages }: Place) => total(villages, county.years.current, POOR).value;
  return places
    .filter(({ villages }) => villages.length > 0)
    .toSorted((a, b) => {
      const [poor, other] = [poorOf(a), poorOf(b)];
      if (!poor || !other) return Number(poor === undefined) - Number(other === undefined);
      return Number(isLess(poor, other)) - Number(isLess(other, poor));
    });
}

/** Each bar: poor people of the current and of the base year, the change between them, the rate; and the sum of all. */
export function barTable(county: TrueCounty, code: string): Rows {
  const places = barPlaces(county, code);
  const whole = { name: wholeName(county, code), villages: villagesOf(county, code) };
  return [...places, ...(places.length > 1 ? [whole] : [])].map(({ name, villages }) => {
    const of = (year: number) => printed(total(villages, year, POOR).value);
    const rate = percent(totalRate(villages, county.years.current).value, county.rateDigits);
    return [name, of(county.years.current), of(county.years.base), changeText(villages, county), rate];
  });
}

function changeText(villages: readonly TrueVillage[], county: TrueCounty): string {
  const { before, after, count } = both(villages, county);
  if (count === 0) return "—";
  const change = minus(after, before);
  const sign = change.over === 0n ? "" : change.over < 0n ? "−" : "+";
  return `${sign}${printed(size(change))}`;
}

/** 全县; 全镇 or 全乡 after the township's name, else 全乡镇. */
export function wholeName(county: TrueCounty, code: string): string {
  if (code === county.code) return "全县";
  return `全${/[镇乡]$/.exec(county.townships.find((township) => township.code === code)!.name)?.[0] ?? "乡镇"}`;
}

/** Poor people per bar, over those that say. None where none does, or there is one bar. */
export function barMean(county: TrueCounty, code: string): string[] {
  const said = barPlaces(county, code).flatMap(
    ({ villages }) => total(villages, county.years.current, POOR).value ?? [],
  );
  if (said.length === 0 || barPlaces(county, code).length < 2) return [];
  const each = code === county.code ? "乡镇" : "村";
  return [`${wholeName(county, code)}平均每${each}${printed(divided(sum(said), exact(String(said.length))))}人`];
}

/** The large figures with what stands over them. */
export function barFigures(county: TrueCounty, code: string): Rows {
  const villages = villagesOf(county, code);
  const { base, current } = county.years;
  const { before, after, count, lacking } = both(villages, county);
  const of = (year: number) => total(villages, year, POOR).value;
  const figure = (year: number, people: Exact | undefined, whose = "") =>
    people ? [[`${year}年末${whose}`, printed(people)]] : [];
  if (count === 0) return of(current) ? figure(current, of(current)) : figure(base, of(base));
  const whose = lacking > 0 ? `（${count}个村）` : "";
  return [...figure(base, before, whose), ...figure(current, after, whose)];
}

/** The sentences: what changed, and how much of it lies in the poor villages. */
export function barSentences(county: TrueCounty, code: string): string[] {
  const villages = villagesOf(county, code);
  const poor = villages.filter(({ isPoor }) => isPoor);
  const of = (own: readonly TrueVillage[]) => total(own, county.years.current, POOR);
  const share = divided(of(poor).value ?? exact("0"), of(villages).value ?? exact("0"));
  const isNews = poor.length > 0 && poor.length < villages.length && of(villages).lacking === 0 && share !== undefined;
  const inPoor = `${printed(exact(String(poor.length)))}个贫困村占${wholeName(county, code)}贫困人口`;
  return [changeSentence(villages, county), ...(isNews ? [`${inPoor}${percentSigned(share, county.rateDigits)}`] : [])];
}

function changeSentence(villages: readonly TrueVillage[], county: TrueCounty): string {
  const { years, rateDigits } = county;
  const { before, after, count, lacking } = both(villages, county);
  const of = (year: number) => total(villages, year, POOR).value;
  const [then, now] = count > 0 ? [before, after] : [of(years.current) ? undefined : of(years.base), of(years.current)];
  if (!then && !now) return `${years.base}年末、${years.current}年末贫困人口均无数据`;
  if (!now) return `${years.base}年末贫困人口${printed(then)}人，${years.current}年末无数据`;
  if (now.over === 0n && (!then || then.over === 0n)) return `${years.current}年末已无贫困人口`;
  if (!then) return `${years.current}年末贫困人口${printed(now)}人，${years.base}年末无可比数据`;
  const change = minus(now, then);
  const whose = lacking > 0 ? `两年都有数据的${printed(exact(String(count)))}个村贫困人口` : "贫困人口";
  if (change.over === 0n) return `${whose}${printed(now)}人，与${years.base}年末持平`;
  const span = { 1: "一年", 2: "两年" }[years.current - years.base] ?? `${years.current - years.base}年`;
  const amount = `${whose}${span}${change.over < 0n ? "减少" : "增加"}${printed(size(change))}人`;
  if (now.over === 0n) return `${amount}，全部脱贫`;
  const share = divided(size(change), then);
  if (!share) return amount;
  const text = percentSigned(share, rateDigits);
  const none = percentSigned(exact("0"), rateDigits);
  const least = `${none.slice(0, -2)}1%`;
  return `${amount}，${change.over < 0n ? "下降" : "上升"}${text === none ? `不足${least}` : text}`;
}

/** What the notes say of villages that are in no sum. */
export function barsLacking(county: TrueCounty, code: string): string[] {
  const { base, current } = county.years;
  const villages = villagesOf(county, code);
  const named = [
    ["贫困人口", total(villages, current, POOR)],
    ["贫困发生率", totalRate(villages, current)],
  ] as const;
  const { count, lacking } = both(villages, county);
  return [
    ...lackingNotes(named, villages.length, current, "未计入合计和平均"),
    ...lackingNotes([["贫困人口", total(villages, base, POOR)]], villages.length, base),
    ...(count > 0 && lacking > 0 ? [`两年数据不全的${lacking}个村未计入增减。`] : []),
  ];
}

/** What the key must explain of some bars: whose colours there are, and whether any fell or rose. */
export function barKey(county: TrueCounty, code: string, names: readonly string[]): string[] {
  const { base, current } = county.years;
  const places = barPlaces(county, code).filter(({ name }) => names.includes(name.replace(/\s/g, "")));
  const known = places.filter(({ villages }) => total(villages, current, POOR).value);
  const hasPeople = (own: readonly TrueVillage[]) => (total(own, current, POOR).value?.over ?? 0n) > 0n;
  const compared = known.flatMap(({ villages }) => {
    const [then, now] = [total(villages, base, POOR).value, total(villages, current, POOR).value!];
    return then ? [{ then, now }] : [];
  });
  const [poor, others] = code === county.code ? ["贫困村的贫困人口", "其他村的贫困人口"] : ["贫困村", "非贫困村"];
  return [
    ...(known.some(({ villages }) => hasPeople(villages.filter(({ isPoor }) => isPoor)))
      ? [`${current}年${poor}`]
      : []),
    ...(known.some(({ villages }) => hasPeople(villages.filter(({ isPoor }) => !isPoor)))
      ? [`${current}年${others}`]
      : []),
    ...(compared.some(({ then, now }) => isLess(now, then)) ? [`比${base}年减少`] : []),
    ...(compared.some(({ then, now }) => isLess(then, now)) ? [`比${base}年增加`] : []),
  ];
}
