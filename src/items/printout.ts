import type { VNode } from "preact";
import type { Edition } from "../model/county.ts";
import type { Item } from "./item.ts";
import type { Level, Places } from "./place.ts";
import type { Source } from "./source.ts";

/** Papers that an office printer has. A booklet is A4, folded to A5. */
export type PagePaper = "A4" | "A4 landscape" | "A3" | "A3 landscape" | "A5 booklet";

/** The content of a printable page: plain data, without dates of exports. */
export interface PrintoutContent {
  readonly title: string;
  /** Where it belongs: 康县王坝镇. */
  readonly placeLine: string;
  /** Rows, or households. */
  readonly records: number;
  /** Digests of the pictures that it shows. */
  readonly scans?: readonly string[];
}

/** What stands on a page besides what it says. */
export interface PageMarks {
  /** 制表日期: ISO date of the export in which the page's present content first appeared. */
  readonly sheetDate: string;
  /** The pictures that the content names, as addresses that hold them whole, by digest; one that cannot be read is not among them. */
  readonly pictures?: Readonly<Record<string, string>>;
}

/** A cell of a table; `null` is left empty, to be written in by hand (`undefined` would not outlive JSON). */
export type TableCell = string | number | null;

/** The rows of a page as a spreadsheet gets them. */
export interface PageTable {
  /** Name of the sheet. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly PageTableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** A column of a table. */
export interface PageTableColumn {
  readonly header: string;
  /** In characters of a spreadsheet. */
  readonly width: number;
  /** Decimals of numbers; text where absent. */
  readonly digits?: number;
}

/** A kind of printable page: content and view are two things. */
export interface Printout<
  L extends Level = Level,
  C extends PrintoutContent = PrintoutContent,
  E extends Edition = Edition,
> extends Item<L, E, C> {
  readonly kind: "printout";
  readonly paper: PagePaper;
  /** The page's body as semantic HTML; paper, fonts and page numbers are the style sheet's. */
  readonly view: (content: C, marks: PageMarks) => VNode;
  /** What goes into the spreadsheet beside it, a sheet each; the first is the .csv. */
  readonly tables?: (content: C) => readonly PageTable[];
}

/** A printable page as the catalogue knows it, whatever its content. */
export interface AnyPrintout extends Omit<Printout, "content"> {
  readonly content: (source: Source<Edition>, place: Places[Level]) => PrintoutContent | undefined;
}

/** Keeps the types between `content` and `view`, and forgets them for the catalogue. */
export function definePrintout<L extends Level, C extends PrintoutContent, E extends Edition = "internal">(
  definition: Omit<Printout<L, C, E>, "kind">,
): AnyPrintout {
  return { kind: "printout", ...definition } as unknown as AnyPrintout;
}
