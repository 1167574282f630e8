import { type History, readHistory, rememberExport, withExport } from "../../state/history.ts";
import { hasRecord, type Printed, readPrinted } from "../../state/printed.ts";
import { readVersions, rememberVersions, type Versions } from "../../state/versions.ts";
import { editionChecklist } from "../edition/edition-checklist.ts";
import type { EditionLists } from "../edition/edition-files.ts";
import { titlesOf } from "../planning/edition.ts";
import type { PlannedEditions } from "../planning/plan-editions.ts";
import { stateFolder } from "../project.ts";
import { exportFigures } from "./export-figures.ts";
import { issueVersions } from "./issue-versions.ts";
import { reprintOf } from "./reprint.ts";

/** What is known from earlier runs, with the present one. */
export interface Past {
  readonly printed: Printed;
  readonly versions: Versions;
  readonly history: History;
}

/** Reads it; nothing is written before the present run has come to its end. */
export function readPast(planned: PlannedEditions): Past {
  const { county } = planned.internal;
  const folder = stateFolder(county.profile.code);
  return {
    printed: readPrinted(folder),
    versions: issueVersions(readVersions(folder), planned),
    history: withExport(readHistory(folder), county.profile.dataDate, exportFigures(county)),
  };
}

/** Remembers the present run. */
export function rememberPast({ internal }: PlannedEditions, { versions, history }: Past): void {
  const folder = stateFolder(internal.county.profile.code);
  rememberVersions(folder, versions);
  rememberExport(folder, history);
}

/** The office's lists; what is to be printed again only where a printing was recorded. */
export function officeLists({ internal, selection }: PlannedEditions, { printed }: Past): EditionLists {
  const reprint = hasRecord(printed) ? { reprint: reprintOf(internal, printed, selection) } : {};
  return { checklist: editionChecklist(internal, selection), ...reprint };
}

/** What the public edition calls its items, those included of which only the office has, or had, the sheet: kind and place. */
export function publicTitles(planned: PlannedEditions, { versions }: Past): string[] {
  return [...titlesOf(planned.public), ...Object.values(versions).map(({ title }) => title)];
}
