import { MARK_LENGTH } from "../../items/hash.ts";
import { Store } from "../../rendering/store.ts";
import { type Printed, type PrintedPage, type PrintedSheet, readPrinted, recordPrinted } from "../../state/printed.ts";
import { readVersions, rememberVersions, withPrinting } from "../../state/versions.ts";
import { BuildStopped } from "../build-stopped.ts";
import { loadEditions } from "../planning/editions.ts";
import { planEditions } from "../planning/plan-editions.ts";
import { stateFolder, storeFolder } from "../project.ts";
import type { Settings } from "../settings.ts";
import { issueVersions } from "./issue-versions.ts";
import { presentSheets } from "./reprint.ts";

/**
 * Records the present sheets and pages of the places asked for as printed on a day (ISO): from then on builds tell what
 * changed. Throws DataError, UnknownSelection, or BuildStopped where there is nothing to record.
 */
export async function recordPrinting(settings: Settings, date: string, say: (line: string) => void): Promise<void> {
  const loaded = loadEditions(settings.dataset);
  const planned = await planEditions(loaded, settings, new Store(storeFolder()), () => undefined);
  const { internal, selection } = planned;
  const sheets = presentSheets(internal).map(({ id, said, ...sheet }): [string, PrintedSheet] => [
    id,
    { ...sheet, printed: date, said: said() },
  ]);
  const pages = internal.pages.flatMap(({ item, place, made }): [string, PrintedPage][] =>
    made ? [[`${place.code}/${item.id}`, { hash: made.hash, printed: date }]] : [],
  );
  if (sheets.length + pages.length === 0) throw new BuildStopped("没有可以登记的图表和资料页。");
  const folder = stateFolder(loaded.internal.profile.code);
  const before = readPrinted(folder);
  // What was printed here before and is no more has come off the wall.
  const elsewhere = Object.entries(before.sheets).filter(
    ([, { code, item }]) => !(selection.hasPlace(code) && selection.hasItem(item)),
  );
  const printed: Printed = {
    sheets: Object.fromEntries([...elsewhere, ...sheets]),
    pages: { ...before.pages, ...Object.fromEntries(pages) },
  };
  recordPrinted(folder, printed);
  const marks = Object.fromEntries(sheets.map(([id, { hash }]) => [id, hash.slice(0, MARK_LENGTH)]));
  rememberVersions(folder, withPrinting(issueVersions(readVersions(folder), planned), marks, date));
  say(`已登记为${date}印制：图表${sheets.length}张，资料页${pages.length}种。以后每次生成都会列出哪些要重印。`);
}
