import { posters } from "../../posters/index.ts";
import type { SheetPlan } from "../../posters/sheets.ts";
import type { Paper } from "../../theme/paper.ts";

/** A sheet on the contact sheet. */
export interface ContactItem {
  /** Place that the sheet hangs in: the rows. */
  readonly place: string;
  /** Kind of sheet and, of several, which: the columns, in the order of `rank`. */
  readonly id: string;
  readonly rank: number;
  readonly title: string;
  /** Clause and size of the paper. */
  readonly note: string;
  readonly paper: Paper;
}

/** More than the sheets of one kind and place ever are. */
const RANKS_PER_KIND = 1000;

/** What the contact sheet says of each sheet. */
export function contactItem({ poster, place, id, sheet, sheets, data }: SheetPlan): ContactItem {
  const { width, height } = data.paper;
  return {
    place: place.name,
    id,
    rank: posters.indexOf(poster) * RANKS_PER_KIND + sheet,
    title: sheets > 1 ? `${data.frame.title}（${sheet}/${sheets}）` : data.frame.title,
    note: `${poster.clause}　${width}×${height}`,
    paper: data.paper,
  };
}
