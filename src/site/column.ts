import type { Hotline } from "../model/county.ts";
import type { PlaceName } from "./snapshot.ts";

/** What the disclosure column has besides the places. */
export interface ColumnSnapshot {
  readonly items: readonly DisclosureEntry[];
  readonly questions: readonly Question[];
  /** Lines of the county, then of each township that has its own. */
  readonly lines: readonly PlaceLines[];
  readonly notices: readonly NoticeEntry[];
}

/** An item that must be public, and how far it is. */
export interface DisclosureEntry {
  readonly group: string;
  readonly name: string;
  readonly deadline: string;
  readonly channels: readonly string[];
  readonly status: "published" | "partial" | "none";
  readonly elements: readonly { readonly name: string; readonly isGiven: boolean }[];
}

/** A question that villagers ask, with its answer by paragraphs. */
export interface Question {
  readonly question: string;
  readonly answer: readonly string[];
}

/** Telephones of a place. */
export interface PlaceLines {
  readonly place: string;
  readonly complaints: readonly Hotline[];
  readonly enquiries: readonly Hotline[];
}

/** A notice within its days, without names of persons. */
export interface NoticeEntry {
  readonly code: string;
  readonly title: string;
  readonly issuer: string;
  readonly start: string;
  readonly end: string;
  /** 7个工作日. */
  readonly days: string;
  readonly said: readonly string[];
  readonly villages: readonly PlaceName[];
  readonly lines: readonly Hotline[];
}
