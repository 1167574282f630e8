import { rowFaults } from "../checks/rows.ts";
import { type TrueCounty, villagesIn } from "../oracle/county.ts";
import {
  poorVillagesKeyFigures,
  poorVillagesMessage,
  villageCardRows,
  villageList,
  villageNotes,
  villageTable,
} from "../oracle/poor-villages.ts";
import { rateLegend } from "../oracle/rate-classes.ts";
import { villageKinds } from "../oracle/village-kinds.ts";
import { keyFigures } from "../reading/key-figures.ts";
import { legendEntries } from "../reading/legend.ts";
import type { Line } from "../reading/lines.ts";
import { nameNotes } from "../reading/name-notes.ts";
import { panelUnder } from "../reading/panel.ts";
import { type TableRow, tableRows } from "../reading/table.ts";
import { villageCards } from "../reading/village-cards.ts";

const CAUTION = "一格为一村，不表示方位和界线";
/** Up to so many villages all have their figures on the map. */
const MOST_THAT_SAY = 25;
const COLUMNS = ["序号", "行政村", "贫困村", "贫困人口", "贫困发生率"];

/** Figures of 贫困村分布图 that are not those of the files; `pages` are the lines of its sheets. */
export function poorVillagesFaults(county: TrueCounty, code: string, pages: readonly (readonly Line[])[]): string[] {
  const [map, ...tables] = pages as [readonly Line[], ...(readonly Line[])[]];
  const figures = poorVillagesKeyFigures(county, code).map(withoutUnitOfDash);
  const legend = legendEntries(map);
  const rates = legend.get("贫困发生率（村数）") ?? [];
  const labels = rates.map(([label]) => label!);
  return [
    ...rowFaults(
      "key figures",
      figures,
      keyFigures(
        map,
        figures.map(([label]) => label!),
      ),
    ),
    ...rowFaults("legend of rates", rateLegend(county, code, labels), rates),
    ...rowFaults("legend of villages", villageKinds(county, code), legend.get("村类别（村数）") ?? []),
    ...(cardsOn(map)
      ? rowFaults(
          "cards",
          villageCardRows(county, code),
          pages.flatMap((lines) => cardsOn(lines)?.cards ?? []),
        )
      : [...listFaults(county, code, map, tables.length > 0), ...mapNoteFaults(county, code, map)]),
    ...messageFaults(map, poorVillagesMessage(county, code)),
    ...(tables.length > 0 && !cardsOn(map) ? tableFaults(county, code, tables) : []),
  ];
}

const cardsOn = (lines: readonly Line[]) =>
  villageCards(lines, CAUTION, { figure: /^(?:—|[\d,]+人)$/, remark: /^(?:发生率 .*|无数据)$/ });

/** The sentence under the title, which is drawn piece by piece. */
export function messageFaults(lines: readonly Line[], message: string): string[] {
  const text = lines.map((line) => line.text).join("");
  return text.includes(message) ? [] : [`the sheet should say ${message}`];
}

/** A dash has no unit. */
export function withoutUnitOfDash([label, value, unit]: readonly string[]): string[] {
  return value === "—" ? [label!, value] : [label!, value!, unit!];
}

function listFaults(county: TrueCounty, code: string, map: readonly Line[], hasTable: boolean): string[] {
  const wanted = villageList(county, code);
  const poor = panelUnder(map, "贫困村名单");
  const panel = (poor ?? panelUnder(map, "各村贫困人口"))?.lines ?? [];
  const rows = tableRows(panel, poor ? "贫困村" : "行政村", "贫困发生率（%）").map((row) => {
    const headers = [poor ? "贫困村" : "行政村", "贫困户（户）", "贫困人口（人）", "贫困发生率（%）"];
    const others = [...row.keys()].filter((header) => !headers.includes(header));
    return [...headers.map((header) => row.get(header) ?? ""), ...others];
  });
  if (!hasTable) return rowFaults("list", wanted, rows);
  // What there is no room for stands on a sheet of its own; what is shown must be true, and the total be there.
  const shown = rows.length - 1;
  return rowFaults("list", [...wanted.slice(0, shown), wanted.at(-1)!], rows);
}

/** On the map: where few villages say their figures all do, where they are many those that have room. */
function mapNoteFaults(county: TrueCounty, code: string, map: readonly Line[]): string[] {
  const wanted = villageNotes(county, code);
  const names = villagesIn(county, code).map(({ name }) => name);
  const printed = nameNotes(map, names, /^(?:[\d,]+人)?·?(?:[\d.]+%)?$|^无数据$/);
  const isAll = names.length <= MOST_THAT_SAY;
  const expected = [...wanted].filter(([name]) => isAll || printed.has(name));
  const inOrder = (rows: readonly (readonly string[])[]) => rows.toSorted((a, b) => (a.join() < b.join() ? -1 : 1));
  return rowFaults("figures on the map", inOrder(expected), inOrder([...printed]));
}

function tableFaults(county: TrueCounty, code: string, tables: readonly (readonly Line[])[]): string[] {
  const rows = tables.flatMap((lines) => {
    return tableRows(panelUnder(lines, "各村贫困人口")?.lines ?? [], "序号", "贫困发生率");
  });
  const cells = (row: TableRow) => {
    const others = [...row.keys()].filter((header) => !COLUMNS.includes(header));
    return [...COLUMNS.map((header) => row.get(header) ?? ""), ...others];
  };
  return rowFaults("table", villageTable(county, code), rows.map(cells));
}
