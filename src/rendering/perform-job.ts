import { readFileSync } from "node:fs";
import type { AnyItem } from "../items/any-item.ts";
import { sheetHash } from "../items/hash.ts";
import type { AnyPrintout, PrintoutContent } from "../items/printout.ts";
import type { SheetData } from "../items/sheet.ts";
import type { AnyWall, WallContent } from "../items/wall.ts";
import type { Paper } from "../theme/paper.ts";
import type { Format } from "./format.ts";
import type { DrawJob, Job, LayoutJob, PageFormat, PageJob } from "./job.ts";
import type { Store } from "./store.ts";

/** What the plan needs to know of a sheet; what it shows stays in the store. */
export interface PlannedSheet {
  /** File name without ending: the item's id, with -2, -3 … for further sheets. */
  readonly id: string;
  /** 1-based number of the sheet among those of its item and place. */
  readonly sheet: number;
  readonly sheets: number;
  readonly title: string;
  readonly subtitle: string;
  /** County and prefecture. */
  readonly placeLine: string;
  readonly paper: Paper;
  /** Identity of what the sheet says. */
  readonly hash: string;
}

/** Does a job of an item: reads and writes entries of the store. Throws where the job is none for its kind. */
export async function performJob(job: Job, item: AnyItem, store: Store): Promise<void> {
  if (job.kind === "page" && item.kind === "printout") await makePage(job, item, store);
  else if (job.kind === "layout" && item.kind === "wall") layOut(job, item, store);
  else if (job.kind === "draw" && item.kind === "wall") await draw(job, item, store);
  else throw new Error(`No ${job.kind} of ${item.id}`);
}

/** The sheets of a content, and what the plan says of them. */
export function planSheets(itemId: string, placeCode: string, sheets: readonly SheetData[]): PlannedSheet[] {
  return sheets.map((data, index) => {
    const id = index === 0 ? itemId : `${itemId}-${index + 1}`;
    const { title, subtitle, place } = data.frame;
    return {
      id,
      sheet: index + 1,
      sheets: sheets.length,
      title,
      subtitle,
      placeLine: place,
      paper: data.paper,
      hash: sheetHash(id, placeCode, data),
    };
  });
}

async function makePage({ content, marks, scans, files }: PageJob, printout: AnyPrintout, store: Store): Promise<void> {
  const said = JSON.parse(readFileSync(content, "utf8")) as PrintoutContent;
  const { renderPage } = await import("./render-page.ts");
  const { thumbnails } = await import("./thumbnails.ts");
  const pictures = said.scans && files.html ? { pictures: await thumbnails(scans) } : {};
  const source = { printout, content: said, marks: { ...marks, ...pictures } };
  const rendered = await renderPage(source, Object.keys(files) as PageFormat[]);
  for (const [format, bytes] of rendered) store.write(files[format]!, bytes);
}

function layOut(
  { content, papers, item, place, sheets: sheetsFile, plan }: LayoutJob,
  wall: AnyWall,
  store: Store,
): void {
  const sheets = wall.sheets(JSON.parse(readFileSync(content, "utf8")) as WallContent, papers);
  store.write(sheetsFile, JSON.stringify(sheets));
  store.write(plan, JSON.stringify(planSheets(item, place, sheets)));
}

async function draw({ sheets, index, marks, options, files }: DrawJob, wall: AnyWall, store: Store): Promise<void> {
  const data = (JSON.parse(readFileSync(sheets, "utf8")) as SheetData[])[index]!;
  // Fonts and renderers are loaded only where something has to be drawn.
  const { renderSheet } = await import("./render-sheet.ts");
  const rendered = await renderSheet({ draw: wall.draw, data, marks }, Object.keys(files) as Format[], options);
  for (const [format, bytes] of rendered) store.write(files[format]!, bytes);
}
