import type { SheetPlan } from "../posters/sheets.ts";
import { type Format, formatsFor, type RenderOptions } from "../rendering/format.ts";
import { type NewJob, renderInPool } from "../rendering/render-pool.ts";
import type { SheetCache } from "../rendering/sheet-cache.ts";

/** What was made and what was there already. */
export interface PreparedSheets {
  readonly rendered: number;
  readonly fromCache: number;
}

/** Tells how far the work is: 12 of 189, and which sheet was just finished. */
export type Progress = (done: number, total: number, title: string) => void;

/** Sheets of an edition and what its files are to be like. */
export interface SheetOrder {
  readonly sheets: readonly SheetPlan[];
  readonly options: RenderOptions;
}

/** Renders every sheet that the cache does not hold in all formats. Sheets that show the same are rendered once. */
export async function prepareSheets(
  orders: readonly SheetOrder[],
  cache: SheetCache,
  progress: Progress,
): Promise<PreparedSheets> {
  const planned = new Set<string>();
  const jobs = orders.flatMap(({ sheets, options }) =>
    sheets.flatMap((sheet) => jobFor(sheet, options, cache, planned) ?? []),
  );
  let done = 0;
  await renderInPool(jobs, ({ data }) => {
    done += 1;
    progress(done, jobs.length, data.frame.title);
  });
  const hashes = (list: readonly { readonly hash: string }[]) => new Set(list.map(({ hash }) => hash)).size;
  const rendered = hashes(jobs.map(({ marks }) => marks));
  return { rendered, fromCache: hashes(orders.flatMap(({ sheets }) => sheets)) - rendered };
}

/** What is still to be drawn of a sheet; `planned` files are drawn by an earlier job. */
function jobFor(sheet: SheetPlan, options: RenderOptions, cache: SheetCache, planned: Set<string>): NewJob | undefined {
  const files: Partial<Record<Format, string>> = {};
  for (const format of formatsFor(sheet.data.paper, options)) {
    const file = cache.pathOf(sheet.key, format, options);
    if (planned.has(file)) continue;
    planned.add(file);
    if (cache.has(file)) cache.touch(file);
    else files[format] = file;
  }
  if (Object.keys(files).length === 0) return undefined;
  return { posterId: sheet.poster.id, data: sheet.data, marks: sheet.marks, options, files };
}
