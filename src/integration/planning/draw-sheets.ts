import { fileURLToPath } from "node:url";
import { keyOf } from "../../items/hash.ts";
import { type Format, formatsFor, type RenderOptions, variantOf } from "../../rendering/format.ts";
import type { DrawJob, Job } from "../../rendering/job.ts";
import { runInPool } from "../../rendering/render-pool.ts";
import type { Store } from "../../rendering/store.ts";
import { type PlannedEdition, sheetsOf } from "./edition.ts";
import type { SheetPlan } from "./plan-edition.ts";
import { sheetPaths } from "./sheet-paths.ts";

/** The rendering process, which knows every item of the catalogue. */
export const RENDER_PROCESS = fileURLToPath(new URL("../../catalogue/render-process.ts", import.meta.url));

/** Tells how far the work is: 12 of 189, and what was just finished. */
export type Progress = (done: number, total: number, title: string) => void;

/** Sheets of an edition and what their files are to be like. */
export interface SheetOrder {
  readonly sheets: readonly SheetPlan[];
  readonly options: RenderOptions;
  /** The formats that are wanted, of those that a sheet has; all where absent. */
  readonly formats?: readonly Format[];
}

/** What was made and what was there already, in sheets. */
export interface DrawnSheets {
  readonly drawn: number;
  readonly kept: number;
}

/** Does jobs in the pool and tells how far it is. */
export async function runJobs<J extends Job>(jobs: readonly J[], progress: Progress): Promise<void> {
  let done = 0;
  await runInPool(jobs, {
    processFile: RENDER_PROCESS,
    done: ({ title }) => {
      done += 1;
      progress(done, jobs.length, title);
    },
  });
}

/** Where a sheet's file of a format is in the store. */
export function drawnFile({ drawKey }: SheetPlan, format: Format, options: RenderOptions, store: Store): string {
  return store.pathOf(keyOf(drawKey, format, variantOf(format, options)), format);
}

/** Draws every file that the store does not hold. Sheets that both editions share are drawn once. */
export async function drawSheets(
  orders: readonly SheetOrder[],
  store: Store,
  progress: Progress,
): Promise<DrawnSheets> {
  const planned = new Set<string>();
  const jobs = orders.flatMap(({ sheets, options, formats }) =>
    sheets.flatMap(
      (sheet) => jobFor(sheet, formats ?? formatsFor(sheet.paper, options), options, store, planned) ?? [],
    ),
  );
  await runJobs(jobs, progress);
  const all = new Set(orders.flatMap(({ sheets }) => sheets.map(({ drawKey }) => drawKey))).size;
  const drawn = new Set(jobs.map(({ sheets, index }) => `${sheets} ${index}`)).size;
  return { drawn, kept: all - drawn };
}

/** The job that draws each file of an edition, by the file's path from the edition's folder; for files drawn on demand. */
export function drawJobs({ items, options, store }: PlannedEdition): [path: string, job: DrawJob][] {
  return sheetsOf({ items }).flatMap((sheet) =>
    sheetPaths(sheet, options).map(([format, path]): [string, DrawJob] => [
      path,
      jobOf(sheet, options, { [format]: drawnFile(sheet, format, options, store) }),
    ]),
  );
}

/** What is still to be drawn of a sheet; `planned` files are drawn by an earlier job. */
function jobFor(
  sheet: SheetPlan,
  formats: readonly Format[],
  options: RenderOptions,
  store: Store,
  planned: Set<string>,
): DrawJob | undefined {
  const files: Partial<Record<Format, string>> = {};
  for (const format of formats) {
    const file = drawnFile(sheet, format, options, store);
    if (planned.has(file)) continue;
    planned.add(file);
    if (!store.has(file)) files[format] = file;
  }
  return Object.keys(files).length > 0 ? jobOf(sheet, options, files) : undefined;
}

function jobOf(sheet: SheetPlan, options: RenderOptions, files: DrawJob["files"]): DrawJob {
  const { item, place, layout, title, marks } = sheet;
  return {
    kind: "draw",
    title,
    item: item.id,
    place: place.code,
    sheets: layout,
    index: sheet.sheet - 1,
    marks,
    options,
    files,
  };
}
