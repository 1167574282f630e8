import { writeFileSync } from "node:fs";
import path from "node:path";
import { failureText } from "../../commands/failure-text.ts";
import { Store } from "../../rendering/store.ts";
import { writeColumnFiles } from "../edition/column/column-files.ts";
import { writeEditionFiles } from "../edition/edition-files.ts";
import { writeSnapshot } from "../edition/write-snapshot.ts";
import { officeLists, readPast } from "../past/earlier-runs.ts";
import { drawJobs, drawSheets } from "../planning/draw-sheets.ts";
import { sheetsOf } from "../planning/edition.ts";
import { loadEditions } from "../planning/editions.ts";
import { planEditions } from "../planning/plan-editions.ts";
import { storeFolder } from "../project.ts";
import { readSettings } from "../settings.ts";
import { DRAWINGS_FILE, EDITION_FOLDER, PAGES_FOLDER } from "./snapshot-folder.ts";

// A process of its own for Astro's own commands: reads the exports, with the code as it is now, and writes what the pages
// of one edition are made from. `drawn`: with every file; `lazy`: with the jobs by which files are drawn when asked for.

const [folder, how] = process.argv.slice(2);
if (!folder || (how !== "drawn" && how !== "lazy")) throw new Error("usage: snapshot-process.ts FOLDER drawn|lazy");

try {
  await writeEdition(folder, how);
} catch (error) {
  process.stderr.write(failureText(error));
  process.exitCode = 1;
}

async function writeEdition(target: string, mode: "drawn" | "lazy"): Promise<void> {
  const settings = readSettings();
  const quiet = () => undefined;
  const store = new Store(storeFolder());
  const planned = await planEditions(loadEditions(settings.dataset), settings, store, quiet);
  const [own, other] =
    settings.edition === "internal" ? [planned.internal, planned.public] : [planned.public, planned.internal];
  const past = readPast(planned);
  const lists = settings.edition === "internal" ? officeLists(planned, past) : {};
  if (mode === "drawn") {
    await drawSheets([{ sheets: sheetsOf(own), options: own.options }], store, quiet);
    writeEditionFiles(own, lists, path.join(target, EDITION_FOLDER));
  } else {
    writeFileSync(path.join(target, DRAWINGS_FILE), JSON.stringify(Object.fromEntries(drawJobs(own))));
  }
  const { isGrey } = settings;
  const places = writeSnapshot(
    own,
    { isGrey, selection: planned.selection, other, ...past, ...lists, isLazy: mode === "lazy" },
    path.join(target, PAGES_FOLDER),
  );
  await writeColumnFiles(places, own.county, path.join(target, EDITION_FOLDER));
}
