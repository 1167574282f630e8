import type { TrueCounty, TrueVillage } from "./county.ts";
import { lackingNotes } from "./notes.ts";
import { counted, percentSigned, printed } from "./printed.ts";
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
      ["乡镇数", counted(townshipsOf(county, part).length)],
      ["村数", counted(part.villages.length)],
      ["贫困村", counted(part.villages.filter(({ isPoor }) => isPoor).length)],
      ["农业户籍人口", of("乡村人口")],
      ["贫困人口", of("贫困人口")],
      ["发生率", percentSigned(totalRate(part.villages, current).value, county.rateDigits)],
    ]);
  });
}

/** What is said of each part under the table, with its townships or without. */
export function areaNotes(county: TrueCounty, withTownships: boolean): Rows {
  return parts(county).flatMap((part) => {
    const names = withTownships ? townshipsOf(county, part).map(({ name }) => name) : [];
    const involved = names.length > 0 ? `涉及${names.join("、")}` : "";
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
  const entry = ({ name, villages }: Part) => [name, `${villages.length} 村`];
  const hasVillages = ({ villages }: Part) => villages.length > 0;
  const others = all.slice(own, county.areas.length).filter(hasVillages);
  const inOthers = others.reduce((sum, { villages }) => sum + villages.length, 0);
  return [
    ...all.slice(0, Math.min(own, county.areas.length)).filter(hasVillages).map(entry),
    ...(others.length > 0 ? [[`其他片区（${others.length}个）`, `${inOthers} 村`]] : []),
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
