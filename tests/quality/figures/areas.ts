import { rowFaults } from "../checks/rows.ts";
import { areaLegend, areaNotes, areaTable } from "../oracle/areas.ts";
import type { TrueCounty } from "../oracle/county.ts";
import { legendEntries } from "../reading/legend.ts";
import type { Line } from "../reading/lines.ts";
import { panelUnder } from "../reading/panel.ts";
import { joined, middleY, nearest } from "../reading/placed.ts";
import { tableRows } from "../reading/table.ts";

const TITLE = "特困片区（村数）";
const HEADING = "各片区基本情况";
/** Columns that a narrow panel leaves out. */
const OPTIONAL: readonly string[] = ["乡镇数", "农业户籍人口"];

/** Figures of 特困片区示意图 that are not those of the files; `pages` are the lines of its sheets. */
export function areaFaults(county: TrueCounty, pages: readonly (readonly Line[])[]): string[] {
  const legend = legendEntries(pages[0]!).get(TITLE) ?? [];
  const shared = legend.findIndex(([label]) => label!.startsWith("其他片区"));
  const lastOwn = legend[shared - 1]?.[0];
  const own = shared < 0 ? county.areas.length : county.areas.findIndex(({ name }) => name === lastOwn) + 1;
  const page = pages.find((lines) => (panelUnder(lines, HEADING)?.lines.length ?? 0) > 0);
  const panel = page ? panelUnder(page, HEADING)!.lines : [];
  return [
    ...rowFaults("legend", areaLegend(county, own), legend),
    ...tableFaults(county, panel),
    ...(pages.length > 1 ? [] : noteFaults(county, panel)),
  ];
}

function tableFaults(county: TrueCounty, panel: readonly Line[]): string[] {
  const rows = tableRows(panel, "片区", "发生率");
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
