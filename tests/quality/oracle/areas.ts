import type { TrueCounty, TrueVillage } from "./county.ts";
import { divided, type Exact } from "./exact.ts";
import { lackingNotes } from "./notes.ts";
import { counted, percent, printed } from "./printed.ts";
import type { Rows } from "./rows.ts";
import { total, totalRate } from "./totals.ts";

/** A line of the table: a special area, what lies in none, or the whole county. */
interface Part {
  readonly name: string;
  readonly note: string;
  readonly villages: readonly TrueVillage[];
}

function parts({ areas, villages }: TrueCounty): Part[] {
  const inArea = (name: string) => villages.filter(({ area }) => area === name);
  return [
    ...areas.map(({ name, note }) => ({ name, note, villages: inArea(name) })),
    ...(inArea("").length > 0 ? [{ name: "片区外", note: "", villages: inArea("") }] : []),
  ];
}

const townshipsOf = ({ townships }: TrueCounty, { villages }: Part) =>
  townships.filter(({ code }) => villages.some(({ townshipCode }) => townshipCode === code));

/** Figures of each part by the header of their column. */
export function areaTable(county: TrueCounty): ReadonlyMap<string, string>[] {
  const { current } = county.years;
  const whole = { name: "全县", note: "", villages: county.villages };
  return [...parts(county), whole].map((part) => {
    const of = (header: string) => printed(total(part.villages, current, header).value);
    return new Map([
      ["片区", part.name],
      ["乡镇（个）", counted(townshipsOf(county, part).length)],
      ["行政村（个）", counted(part.villages.length)],
      ["贫困村（个）", counted(part.villages.filter(({ isPoor }) => isPoor).length)],
      ["农业户籍人口（人）", of("乡村人口")],
      ["贫困人口（人）", of("贫困人口")],
      ["占全县（%）", percent(shareOf(county, part.villages), county.rateDigits)],
      ["贫困发生率（%）", percent(totalRate(part.villages, current).value, county.rateDigits)],
    ]);
  });
}

/** What is said of each part under the table, with its townships or without. */
export function areaNotes(county: TrueCounty, withTownships: boolean): Rows {
  return parts(county).flatMap((part) => {
    const names = withTownships ? townshipsOf(county, part).map(({ name }) => name) : [];
    const involved = names.join("、");
    const note = [involved, part.note].filter((each) => each !== "").join("。");
    return note === "" ? [] : [[`${part.name}：`, note]];
  });
}

/**
 * Villages of each area that has any. `own` areas of the county's list have a line each, as far as colours go; those behind
 * them share one.
 */
export function areaLegend(county: TrueCounty, own: number): Rows {
  const all = parts(county);
  const entry = ({ name, villages }: Part) => [name, `${villages.length}个`];
  const hasVillages = ({ villages }: Part) => villages.length > 0;
  const others = all.slice(own, county.areas.length).filter(hasVillages);
  const inOthers = others.reduce((sum, { villages }) => sum + villages.length, 0);
  return [
    ...all.slice(0, Math.min(own, county.areas.length)).filter(hasVillages).map(entry),
    ...(others.length > 0 ? [[`其他片区（${others.length}个）`, `${inOthers}个`]] : []),
    ...all.slice(county.areas.length).map(entry),
  ];
}

/** Notes of what the table leaves out. */
export function areaLacking({ villages, years: { current } }: TrueCounty): string[] {
  const named = [
    ["农业户籍人口", total(villages, current, "乡村人口")],
    ["贫困人口", total(villages, current, "贫困人口")],
    ["贫困发生率", totalRate(villages, current)],
  ] as const;
  return lackingNotes(named, villages.length, current);
}

/** Poor people of some villages ÷ those of the county; unknown where either is, or the county has none. */
function shareOf({ villages, years: { current } }: TrueCounty, part: readonly TrueVillage[]): Exact | undefined {
  const [own, whole] = [part, villages].map((of) => total(of, current, "贫困人口").value);
  return own && whole && whole.over !== 0n ? divided(own, whole) : undefined;
}

const inAreas = ({ villages }: TrueCounty) => villages.filter(({ area }) => area !== "");

export function areaKeyFigures(county: TrueCounty): Rows {
  const villages = inAreas(county);
  const poor = villages.filter(({ isPoor }) => isPoor).length;
  return [
    ["特困片区", counted(county.areas.length), "个"],
    [`片区内贫困村（共${counted(villages.length)}个村）`, counted(poor), "个"],
    ["片区内贫困人口", printed(total(villages, county.years.current, "贫困人口").value), "人"],
    ["占全县贫困人口", percent(shareOf(county, villages), county.rateDigits), "%"],
  ];
}

/** The sentence under the title, of a county with poor people and figures, some of whose villages lie in no area. */
export function areaMessage(county: TrueCounty): string {
  const villages = inAreas(county);
  const inhabited = county.areas.filter(({ name }) => villages.some(({ area }) => area === name)).length;
  const poor = total(villages, county.years.current, "贫困人口").value;
  return villages.length === county.villages.length
    ? `${inhabited}个片区覆盖全县${counted(villages.length)}个村，有贫困人口${printed(poor)}人`
    : `${inhabited}个片区占全县贫困人口${percent(shareOf(county, villages), county.rateDigits)}%`;
}

/** Each township in each area that it has villages in, and these, poor ones first. */
export function areaBoard(county: TrueCounty): Rows {
  return parts(county).flatMap(({ name, villages }) =>
    county.townships.flatMap((township) => {
      const own = villages.filter(({ townshipCode }) => townshipCode === township.code);
      const poor = own.filter(({ isPoor }) => isPoor);
      const names = [...poor, ...own.filter(({ isPoor }) => !isPoor)].map((village) => village.name);
      const remark = `${own.length}个村 · ${poor.length}个贫困村`;
      return own.length > 0 ? [[name, township.name, remark, names.join("")]] : [];
    }),
  );
}

/** Poor villages and others of the whole county. */
export function areaKinds({ villages }: TrueCounty): Rows {
  const poor = villages.filter(({ isPoor }) => isPoor).length;
  const others = villages.length - poor;
  return [...(poor > 0 ? [["贫困村", `${poor}个`]] : []), ...(others > 0 ? [["非贫困村", `${others}个`]] : [])];
}
