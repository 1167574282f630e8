import { clauseOf } from "../../catalogue/clauses.ts";
import { walls } from "../../catalogue/items.ts";
import type { Level } from "../../items/place.ts";
import type { Paper } from "../../theme/paper.ts";
import type { SheetPlan } from "../planning/plan-edition.ts";

/** A sheet on the contact sheet. */
export interface ContactItem {
  /** Place that the sheet hangs in: the rows. Two places may have one name. */
  readonly code: string;
  readonly place: string;
  /** Places of a level have the same kinds, and so the same columns. */
  readonly level: Level;
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
export function contactItem({ item, place, id, sheet, sheets, title, paper }: SheetPlan): ContactItem {
  return {
    code: place.code,
    place: place.name,
    level: place.level,
    id,
    rank: walls.indexOf(item) * RANKS_PER_KIND + sheet,
    title: sheets > 1 ? `${title}（${sheet}/${sheets}）` : title,
    note: `${clauseOf(item.id, place.level)}　${paper.width}×${paper.height}`,
    paper,
  };
}
