import type { VNode } from "preact";
import type { Edition } from "../model/county.ts";
import { type Paper, type PaperChoice, paperChoice } from "../theme/paper.ts";
import type { Item } from "./item.ts";
import type { Level, Places } from "./place.ts";
import type { SheetData, SheetFrame, SheetMarks } from "./sheet.ts";
import type { Source } from "./source.ts";

/** The content of a wall chart: its words, and whatever the chart shows. */
export interface WallContent {
  readonly frame: SheetFrame;
}

/** A kind of wall chart: content, layout and drawing are three things. */
export interface Wall<
  L extends Level = Level,
  C extends WallContent = WallContent,
  S extends SheetData = SheetData,
  E extends Edition = Edition,
> extends Item<L, E, C> {
  readonly kind: "wall";
  /** Size it is made for, where nobody asks for another. */
  readonly paper: Paper;
  /** Smaller sizes that it takes where they hold its content: `sheets` chooses. */
  readonly smaller?: readonly Paper[];
  /**
   * The sheets that a content needs on one of `papers`: usually one, several where it would go under the smallest
   * readable size. Each holds its share of the content.
   */
  readonly sheets: (content: C, papers: PaperChoice) => readonly S[];
  /** Draws one sheet from its data alone. */
  readonly draw: (sheet: S, marks: SheetMarks) => VNode;
}

/** A wall chart as the catalogue and the renderer know it, whatever its content. */
export interface AnyWall extends Omit<Wall, "content"> {
  readonly content: (source: Source<Edition>, place: Places[Level]) => WallContent | undefined;
}

/** Keeps the types between `content`, `sheets` and `draw`, and forgets them for the catalogue. */
export function defineWall<L extends Level, C extends WallContent, S extends SheetData, E extends Edition = "public">(
  definition: Omit<Wall<L, C, S, E>, "kind">,
): AnyWall {
  return { kind: "wall", ...definition } as unknown as AnyWall;
}

/** The papers of a wall chart where nobody asks for others. */
export function usualPapers({ paper, smaller = [] }: Pick<AnyWall, "paper" | "smaller">): PaperChoice {
  return [...paperChoice(paper), ...smaller.flatMap((size) => paperChoice(size))] as const;
}
