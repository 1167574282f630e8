import { landscape, type Paper } from "../../theme/paper.ts";
import { type TilePaper, tilePaperSize } from "./tile-paper.ts";

/** Edge of the paper that a desk printer leaves white, mm. */
export const UNPRINTABLE = 8;
/** What two neighbouring tiles both show, mm: room for glue. */
export const OVERLAP = 10;
/** Room above a tile's picture for its caption, and on the other sides for the ends of cut lines, mm. */
const CAPTION = 7;
const MARKS = 3;

/** A rectangle, mm, measured from the top left corner. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One page: which part of the sheet it shows, and where on the paper. */
export interface Tile {
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
  /** On the sheet. */
  readonly part: Rectangle;
  /** On the page; as large as the part: 100 %. */
  readonly picture: Rectangle;
}

/** How a sheet is cut. */
export interface TilePlan {
  readonly name: TilePaper;
  /** Size of a page as it is printed, standing or lying. */
  readonly page: Paper;
  readonly rows: number;
  readonly columns: number;
  /** In reading order. */
  readonly tiles: readonly Tile[];
}

/**
 * Cuts a sheet into equal tiles on standing or lying pages, whichever are fewer. Nothing where the sheet fits on one page
 * as it is.
 */
export function planTiles(sheet: Paper, name: TilePaper): TilePlan | undefined {
  const standing = tilePaperSize(name);
  const pages = [standing, landscape(standing)];
  if (pages.some((page) => fitsWhole(sheet, page))) return undefined;
  const [first, second] = pages.map((page) => planOn(sheet, name, page)) as [TilePlan, TilePlan];
  return second.tiles.length < first.tiles.length ? second : first;
}

function fitsWhole(sheet: Paper, page: Paper): boolean {
  return sheet.width <= page.width - 2 * UNPRINTABLE && sheet.height <= page.height - 2 * UNPRINTABLE;
}

function planOn(sheet: Paper, name: TilePaper, page: Paper): TilePlan {
  const room = {
    x: UNPRINTABLE + MARKS,
    y: UNPRINTABLE + CAPTION,
    width: page.width - 2 * (UNPRINTABLE + MARKS),
    height: page.height - 2 * UNPRINTABLE - CAPTION - MARKS,
  };
  const across = divide(sheet.width, room.width);
  const down = divide(sheet.height, room.height);
  const tiles = Array.from({ length: across.count * down.count }, (_, index): Tile => {
    const row = Math.floor(index / across.count);
    const column = index % across.count;
    const size = { width: across.length, height: down.length };
    return {
      row: row + 1,
      column: column + 1,
      part: { x: column * (size.width - OVERLAP), y: row * (size.height - OVERLAP), ...size },
      picture: { x: room.x + (room.width - size.width) / 2, y: room.y, ...size },
    };
  });
  return { name, page, rows: down.count, columns: across.count, tiles };
}

/** The fewest equal lengths, each OVERLAP into the next, that cover a side. */
function divide(side: number, room: number): { readonly count: number; readonly length: number } {
  const count = Math.max(1, Math.ceil((side - OVERLAP) / (room - OVERLAP)));
  return { count, length: (side + (count - 1) * OVERLAP) / count };
}
