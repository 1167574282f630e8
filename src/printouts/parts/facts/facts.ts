import type { PrintoutContent } from "../../../items/printout.ts";

/** A figure of some years beside each other, as printed. */
export interface FactRow {
  readonly label: string;
  /** One for each year of the table; a dash where a year has no figure. */
  readonly values: readonly string[];
  readonly change?: string;
}

/** A bar of the small chart: its number against the largest. */
export interface FactBar {
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

/** One headed part of a fact sheet. */
export interface FactSection {
  readonly heading: string;
  readonly table?: { readonly heads: readonly string[]; readonly rows: readonly FactRow[] };
  readonly bars?: readonly FactBar[];
  /** Sentences, and room to write where the data say nothing. */
  readonly lines?: readonly string[];
}

/** 应知应会: what whoever works at a place must know by heart. */
export interface FactsContent extends PrintoutContent {
  readonly sections: readonly FactSection[];
  /** 数据截至, ISO date. */
  readonly asOf: string;
}
