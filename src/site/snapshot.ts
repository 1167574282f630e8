import type { ChecklistRow } from "../catalogue/checklist.ts";
import type { Level } from "../items/place.ts";
import type { PagePaper } from "../items/printout.ts";
import type { Edition, Hotline } from "../model/county.ts";
import type { Portal } from "../model/portal.ts";
import type { Format } from "../rendering/format.ts";
import type { PlaceUpdate } from "../state/history.ts";
import type { SheetVersion } from "../state/versions.ts";
import type { Totals } from "../statistics/totals.ts";
import type { PlaceData } from "./place-data.ts";

/**
 * All that the pages of an edition are made from: plain files that the build writes after the data are checked and cut to
 * the edition. Pages read nothing else, so that a public page cannot reach what the public edition lacks.
 */
export interface SiteSnapshot {
  readonly edition: Edition;
  /** Pictures of the office's pages in grey, as a photocopier gives them. */
  readonly isGrey: boolean;
  readonly county: CountyHead;
  /** The portal that the column stands under; none in the office's edition. */
  readonly portal?: Portal;
  readonly totals: Totals;
  readonly townships: readonly PlaceEntry[];
  /** Sheets that were issued and are no more: their addresses are on paper. */
  readonly retired: readonly RetiredSheet[];
  /** Codes of the places that have a snapshot of their own, in the county's order. */
  readonly places: readonly string[];
  readonly hasChecklist: boolean;
  /** Whether there is a list of what to print again. */
  readonly hasReprint: boolean;
}

/** What every page says of the county. */
export interface CountyHead {
  readonly code: string;
  readonly name: string;
  readonly parent: string;
  readonly issuer: string;
  readonly isExample: boolean;
  readonly dataDate: string;
  readonly year: number;
  /** Decimals of rates in percent. */
  readonly rateDigits: number;
  readonly hotlines: readonly Hotline[];
}

/** A place in the list of the place above it. */
export interface PlaceEntry {
  readonly code: string;
  readonly name: string;
  readonly totals: Totals;
  readonly sheets: number;
}

/** A place's code and what it is called. */
export interface PlaceName {
  readonly code: string;
  readonly name: string;
}

/** A place with a page of its own. */
export interface PlaceSnapshot {
  readonly level: Level;
  readonly code: string;
  readonly name: string;
  readonly totals: Totals;
  /** Its key figures in every export so far, the present one last. */
  readonly history: readonly PlaceUpdate[];
  /** Places above it, the county first; none for the county. */
  readonly above: readonly PlaceName[];
  /** Places in it that have pages, in the county's order. */
  readonly within: readonly PlaceEntry[];
  readonly sheets: readonly SheetEntry[];
  readonly pages: readonly PageEntry[];
  readonly missing: readonly MissingEntry[];
  readonly data: PlaceData;
  /** Whether the office has a list of its households that leads to their papers. */
  readonly hasHouseholds: boolean;
}

/** A household in its village's list; the office's alone. */
export interface HouseholdEntry {
  readonly id: string;
  readonly head: string;
  readonly group?: string;
  readonly size?: number;
  /** 脱贫状态. */
  readonly state?: string;
}

/** An item that a place should have and cannot, because data lack. */
export interface MissingEntry {
  readonly name: string;
  readonly clause: string;
  readonly needs: readonly string[];
  /** A sheet for the wall; else a page for the file. */
  readonly isSheet: boolean;
}

/** A sheet with its files. */
export interface SheetEntry {
  /** File name without ending, and the last part of the address. */
  readonly id: string;
  readonly item: string;
  /** Name of its kind. */
  readonly name: string;
  readonly clause: string;
  readonly title: string;
  readonly subtitle: string;
  readonly placeLine: string;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly sheet: number;
  readonly sheets: number;
  readonly hash: string;
  /** First characters of the hashes of the present sheet in every form that is printed: the office's and the public's. */
  readonly marks: readonly string[];
  /** 制表日期, ISO. */
  readonly sheetDate: string;
  /** Every version that was issued, the oldest first. */
  readonly versions: readonly SheetVersion[];
  /** None where only the office has the sheet: its page then gives verdict and dates alone. */
  readonly files: readonly SheetFile[];
}

/** A sheet that was issued and is no more. */
export interface RetiredSheet {
  readonly code: string;
  readonly id: string;
  readonly title: string;
  readonly versions: readonly SheetVersion[];
}

/** A file of a sheet. */
export interface SheetFile {
  readonly format: Format;
  /** From the edition's folder. */
  readonly path: string;
  /** Name it is saved under, in Chinese. */
  readonly saved: string;
  /** Bytes; unknown where it is drawn on demand. */
  readonly size?: number;
}

/** A printable page; its body is a file of the snapshot. */
export interface PageEntry {
  /** Last part of its address. */
  readonly id: string;
  readonly name: string;
  readonly clauses: readonly string[];
  readonly title: string;
  readonly paper: PagePaper;
  readonly records: number;
  readonly hash: string;
  /** 制表日期, ISO. */
  readonly sheetDate: string;
  /** Spreadsheets beside it, from the edition's folder. */
  readonly files: readonly { readonly format: string; readonly path: string; readonly saved: string }[];
  /** Signed originals of it that the office has on file; none in the public edition. */
  readonly onFile: readonly OnFile[];
}

/** A document on file, and where it is. */
export interface OnFile {
  readonly title: string;
  /** ISO. */
  readonly date?: string;
  readonly copies?: number;
  readonly place?: string;
}

/** A row of the checklist, with the township that its place lies in; none for the county's own. */
export interface ChecklistEntry extends ChecklistRow {
  readonly township?: string;
}
