import type { VNode } from "preact";
import type { County, Edition, Township } from "../model/county.ts";
import { type Paper, type PaperChoice, paperChoice } from "../theme/paper.ts";

/** Plain JSON: what a sheet shows and nothing else. Its hash is the sheet's identity. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** What every sheet shows whatever its subject. */
export interface SheetFrame {
  readonly title: string;
  /** County and prefecture, or whatever says where the sheet belongs. */
  readonly place: string;
  /** Line under or beside the title: which year's figures. */
  readonly subtitle: string;
  readonly issuer: string;
  readonly filledBy: string;
  readonly reviewedBy: string;
  /** ISO dates. */
  readonly sheetDate: string;
  readonly dataDate: string;
  readonly isExample: boolean;
  /** A board of words or names without figures: its foot has no 填表人, 审核人 and 数据日期. */
  readonly isText?: true;
  /** Notes in the foot: formula, source, what the map is. */
  readonly notes: readonly string[];
  /** Where the QR code leads, without the hash; absent where the county has no site. */
  readonly checkUrl?: string;
}

/** A sheet's data: the frame, the paper it wants and what its drawing needs. */
export interface SheetData {
  readonly frame: SheetFrame;
  readonly paper: Paper;
}

/** What `draw` gets besides the data. */
export interface SheetMarks {
  /** Short hash printed on the sheet. */
  readonly hash: string;
  /** Text of the QR code. */
  readonly qr: string;
}

/** One kind of wall chart. */
export interface PosterDefinition<D extends SheetData> {
  /** File name and id in the catalogue. */
  readonly id: string;
  /** Clause of the checklist it answers. */
  readonly clause: string;
  readonly level: "county" | "township" | "village";
  /** `public` sheets are in both editions, `internal` ones in the office's alone. */
  readonly edition: Edition;
  /** Name in lists. */
  readonly name: string;
  /** Size it is made for, where nobody asks for another. */
  readonly paper: Paper;
  /**
   * The sheets of this kind that a place gets on one of `papers`: usually one, several where the content would go under
   * the smallest readable size, none when data lack.
   */
  readonly data: (county: County, township: Township, papers: PaperChoice) => readonly D[];
  /** Draws one sheet from its data alone. */
  readonly draw: (data: D, marks: SheetMarks) => VNode;
}

/** A wall chart as the catalogue and the renderer know it: on the size it is made for unless told otherwise. */
export interface Poster extends Omit<PosterDefinition<SheetData>, "data"> {
  readonly data: (county: County, township: Township, papers?: PaperChoice) => readonly SheetData[];
}

/** Keeps `D` between `data` and `draw`, and forgets it for the catalogue. */
export function definePoster<D extends SheetData>(definition: PosterDefinition<D>): Poster {
  const { data, paper } = definition;
  const withDefault: Poster["data"] = (county, township, papers = paperChoice(paper)) => data(county, township, papers);
  return { ...(definition as unknown as Poster), data: withDefault };
}

/** Box of a panel on the sheet, mm. */
export interface PanelBox {
  readonly width: number;
  readonly height: number;
}

/** Draws a chart once the layout has said how large its panel is. */
export type PanelChart = (box: PanelBox) => VNode;
