import type { PageMarks } from "../items/printout.ts";
import type { SheetMarks } from "../items/sheet.ts";
import type { PaperChoice } from "../theme/paper.ts";
import type { Format, RenderOptions } from "./format.ts";

/** Where work comes from and goes to: entries of the store, by path. */
interface JobBase {
  /** What to call it when it fails: the sheet's title. */
  readonly title: string;
  readonly item: string;
  readonly place: string;
}

/** Lays an item's content out: one entry with its sheets, one with what the plan needs to know of them. */
export interface LayoutJob extends JobBase {
  readonly kind: "layout";
  readonly content: string;
  readonly papers: PaperChoice;
  readonly sheets: string;
  readonly plan: string;
}

/** Draws one sheet of a layout in some formats. */
export interface DrawJob extends JobBase {
  readonly kind: "draw";
  readonly sheets: string;
  /** Index among the layout's sheets. */
  readonly index: number;
  readonly marks: SheetMarks;
  readonly options: RenderOptions;
  /** File to write for each wanted format. */
  readonly files: Readonly<Partial<Record<Format, string>>>;
}

/** Files of a printable page: its body, and the spreadsheets beside it. */
export type PageFormat = "html" | "xlsx" | "csv";

/** Makes a printable page of a content in some formats. */
export interface PageJob extends JobBase {
  readonly kind: "page";
  readonly content: string;
  readonly marks: PageMarks;
  /** Files of the pictures that the content shows, by digest. */
  readonly scans: Readonly<Record<string, string>>;
  /** File to write for each wanted format. */
  readonly files: Readonly<Partial<Record<PageFormat, string>>>;
}

/** Work for a rendering process: ids and paths alone, so that it can run anywhere that sees the store. */
export type Job = LayoutJob | DrawJob | PageJob;

/** A job on its way to a process. */
export interface JobMessage {
  readonly id: number;
  readonly job: Job;
}

/** What a rendering process answers. */
export interface JobReply {
  readonly id: number;
  /** Why it could not be done. */
  readonly error?: string;
}
