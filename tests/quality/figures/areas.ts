import { rowFaults, textFaults } from "../checks/rows.ts";
import {
  areaBoard,
  areaKeyFigures,
  areaKinds,
  areaLegend,
  areaMessage,
  areaNotes,
  areaTable,
} from "../oracle/areas.ts";
import type { TrueCounty } from "../oracle/county.ts";
import { keyFigures } from "../reading/key-figures.ts";
import { legendEntries } from "../reading/legend.ts";
import type { Line } from "../reading/lines.ts";
import { panelUnder } from "../reading/panel.ts";
import { joined, middleY, nearest } from "../reading/placed.ts";
import { tableRows } from "../reading/table.ts";
import { townshipBoard } from "../reading/township-board.ts";
import { withoutUnitOfDash } from "./poor-villages.ts";

const TITLE = "特困片区（村数）";
const HEADING = "各片区基本情况";
/** Columns that a narrow panel leaves out. */
const OPTIONAL: readonly string[] = ["乡镇（个）", "农业户籍人口（人）"];
const BOARD = "乡镇按片区排列，不表示方位和界线";

/** Figures of 特困片区示意图 that are not those of the files; `pages` are the lines of its sheets. */
export function areaFaults(county: TrueCounty, pages: readonly (readonly Line[])[]): string[] {
  const first = pages[0]!;
  const page = pages.find((lines) => (panelUnder(lines, HEADING)?.lines.length ?? 0) > 0);
  const panel = page ? panelUnder(page, HEADING)!.lines : [];
  const figures = areaKeyFigures(county).map(withoutUnitOfDash);
  const labels = figures.map(([label]) => label!);
  const message = areaMessage(county);
  const isBoard = first.some(({ text }) => text === BOARD);
  return [
    ...pages.flatMap((lines) => (joinedText(lines).includes(message) ? [] : [`the sheet should say ${message}`])),
    ...(page === first || isBoard
      ? []
      : textFaults("remark of the table", ["见第2张"], [panelUnder(first, HEADING)?.remark ?? ""])),
    ...rowFaults("key figures", figures, keyFigures(first, labels)),
    ...(isBoard ? boardFaults(county, pages) : legendFaults(county, first)),
    ...tableFaults(county, panel),
    ...(pages.length > 1 ? [] : noteFaults(county, panel)),
  ];
}

const joinedText = (lines: readonly Line[]) => lines.map(({ text }) => text).join("");

function legendFaults(county: TrueCounty, map: readonly Line[]): string[] {
  const legend = legendEntries(map).get(TITLE) ?? [];
  const shared = legend.findIndex(([label]) => label!.startsWith("其他片区"));
  const lastOwn = legend[shared - 1]?.[0];
  const own = shared < 0 ? county.areas.length : county.areas.findIndex(({ name }) => name === lastOwn) + 1;
  const kinds = legendEntries(map).get("村类别（村数）") ?? [];
  return [
    ...rowFaults("legend", areaLegend(county, own), legend),
    ...rowFaults("legend of villages", areaKinds(county), kinds),
  ];
}

/** Cards stand in columns; which begins where is no figure: they are compared in one order. */
function boardFaults(county: TrueCounty, pages: readonly (readonly Line[])[]): string[] {
  const wanted = areaBoard(county);
  const areas = [...new Set(wanted.map(([area]) => area!))];
  const read = pages.flatMap((lines) => townshipBoard(lines, BOARD, HEADING, areas) ?? []);
  const inOrder = (rows: readonly (readonly string[])[]) => rows.toSorted((a, b) => (a.join() < b.join() ? -1 : 1));
  return rowFaults("board", inOrder(wanted), inOrder(read));
}

function tableFaults(county: TrueCounty, panel: readonly Line[]): string[] {
  const rows = tableRows(panel, "片区", "贫困发生率（%）");
  const printed = new Set(rows.flatMap((row) => [...row.keys()]));
  const columns = [...areaTable(county)[0]!.keys()].filter(
    (header) => printed.has(header) || !OPTIONAL.includes(header),
  );
  const extra = [...printed].filter((header) => ![...columns, "说明"].includes(header));
  const cells = (row: ReadonlyMap<string, string>) => columns.map((header) => row.get(header) ?? "");
  return [
    ...rowFaults("table", areaTable(county).map(cells), rows.map(cells)),
    ...extra.map((text) => `table: ${text} stands in no column`),
  ];
}

/** Notes under the table: all with their townships, or none. */
function noteFaults(county: TrueCounty, panel: readonly Line[]): string[] {
  const whole = panel.find(({ text }) => text === "全县");
  const beneath = panel.filter((line) => whole && middleY(line) > middleY(whole) + whole.size);
  const heads = beneath.filter(({ text, box }) => text.endsWith("：") && box.left < beneath[0]!.box.left + 1);
  const texts = Map.groupBy(
    beneath.filter((line) => !heads.includes(line)),
    (line) =>
      nearest(
        heads.filter((head) => middleY(head) < middleY(line) + 1),
        (head) => -middleY(head),
      ),
  );
  const printed = heads.map((head) => [head.text, joined(texts.get(head) ?? [])]);
  const [longer, shorter] = [true, false].map((withTownships) =>
    rowFaults("notes of the areas", areaNotes(county, withTownships), printed),
  );
  return longer!.length === 0 ? [] : shorter!;
}
