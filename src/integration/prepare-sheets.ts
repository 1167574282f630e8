import type { SheetPlan } from "../posters/sheets.ts";
import { type Format, formats, type RenderOptions } from "../rendering/format.ts";
import { type NewJob, renderInPool } from "../rendering/render-pool.ts";
import type { SheetCache } from "../rendering/sheet-cache.ts";

/** What was made and what was there already. */
export interface PreparedSheets {
  readonly rendered: number;
  readonly fromCache: number;
}

/** Tells how far the work is: 12 of 189, and which sheet was just finished. */
export type Progress = (done: number, total: number, title: string) => void;

/** Renders every sheet that the cache does not hold in all formats. Sheets that show the same are rendered once. */
export async function prepareSheets(
  sheets: readonly SheetPlan[],
  options: RenderOptions,
  cache: SheetCache,
  progress: Progress,
): Promise<PreparedSheets> {
  const distinct = [...new Map(sheets.map((sheet) => [sheet.key, sheet])).values()];
  const jobs = distinct.flatMap((sheet) => jobFor(sheet, options, cache) ?? []);
  let done = 0;
  await renderInPool(jobs, ({ data }) => {
    done += 1;
    progress(done, jobs.length, data.frame.title);
  });
  return { rendered: jobs.length, fromCache: distinct.length - jobs.length };
}

function jobFor(sheet: SheetPlan, options: RenderOptions, cache: SheetCache): NewJob | undefined {
  const files: Partial<Record<Format, string>> = {};
  for (const format of formats) {
    const file = cache.pathOf(sheet.key, format, options);
    if (cache.has(file)) cache.touch(file);
    else files[format] = file;
  }
  if (Object.keys(files).length === 0) return undefined;
  return { posterId: sheet.poster.id, data: sheet.data, marks: sheet.marks, options, files };
}
