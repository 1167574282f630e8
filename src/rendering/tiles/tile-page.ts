import { CENTRE_TO_BASELINE, textWidth } from "../../theme/glyphs.ts";
import { palette } from "../../theme/palette.ts";
import { svgRoot } from "../svg-root.ts";
import { line, rectangle, words } from "./page-elements.ts";
import { OVERLAP, type Rectangle, type Tile, type TilePlan, UNPRINTABLE } from "./plan.ts";

const CAPTION_SIZE = 3.4;
const STRIP_SIZE = 3.2;
/** How far a cut line runs beyond the picture, so that a ruler can be laid to it. */
const LINE_END = 2.5;
const CUT_WIDTH = 0.2;
/** The line at the glue strip: white beneath its dashes, so that it shows on any colour. */
const GUIDE_WIDTH = 0.4;

/**
 * What is printed over and around a tile's part of the sheet: caption, cut lines (outside the picture) and the glue strip
 * that the next tile covers. Nothing of it is on what stays visible.
 */
export function tilePage(tile: Tile, plan: TilePlan, title: string): string {
  const { page, rows, columns, tiles } = plan;
  const number = (tile.row - 1) * columns + tile.column;
  const y = UNPRINTABLE + CAPTION_SIZE;
  const place = `第${tile.row}行第${tile.column}列（共${rows}行${columns}列）　第${number}张/共${tiles.length}张`;
  const elements = [
    words(title, { x: UNPRINTABLE, y, size: CAPTION_SIZE, weight: 500, width: page.width / 2 - UNPRINTABLE - 4 }),
    words(place, { x: page.width - UNPRINTABLE, y, size: CAPTION_SIZE, weight: 500, anchor: "end" }),
    ...(tile.column < columns ? rightStrip(tile) : []),
    ...(tile.row < rows ? bottomStrip(tile) : []),
    ...cutLines(tile, plan),
  ];
  return svgRoot(page, elements.join(""));
}

function cutLines({ row, column, picture }: Tile, { rows, columns }: TilePlan): string[] {
  const { x, y, width, height } = picture;
  const half = CUT_WIDTH / 2;
  const style = { stroke: palette.ink, width: CUT_WIDTH };
  const lines = [
    line(x - half, y - LINE_END, x - half, y + height + LINE_END, style),
    line(x - LINE_END, y - half, x + width + LINE_END, y - half, style),
  ];
  if (column === columns)
    lines.push(line(x + width + half, y - LINE_END, x + width + half, y + height + LINE_END, style));
  if (row === rows) lines.push(line(x - LINE_END, y + height + half, x + width + LINE_END, y + height + half, style));
  return lines;
}

function rightStrip({ row, column, picture }: Tile): string[] {
  const x = picture.x + picture.width - OVERLAP;
  const guide = { x, y: picture.y, width: GUIDE_WIDTH, height: picture.height };
  const middle = { x: x + OVERLAP / 2, y: picture.y + picture.height / 2 };
  return [...guideLine(guide), ...stripLabel(`粘贴区　盖上第${row}行第${column + 1}列`, middle, -90)];
}

function bottomStrip({ row, column, picture }: Tile): string[] {
  const y = picture.y + picture.height - OVERLAP;
  const guide = { x: picture.x, y, width: picture.width, height: GUIDE_WIDTH };
  const middle = { x: picture.x + picture.width / 2, y: y + OVERLAP / 2 };
  return [...guideLine(guide), ...stripLabel(`粘贴区　盖上第${row + 1}行第${column}列`, middle, 0)];
}

/** Dashes within the strip, along the line to which the next tile's cut edge is laid. */
function guideLine(guide: Rectangle): string[] {
  const { x, y, width, height } = guide;
  const half = GUIDE_WIDTH / 2;
  const style = { stroke: palette.ink, width: half, dash: "2 1.5" };
  const dashes =
    height > width ? line(x + half, y, x + half, y + height, style) : line(x, y + half, x + width, y + half, style);
  return [rectangle(guide, palette.white), dashes];
}

/** On white, so that it can be read on any colour. */
function stripLabel(text: string, middle: { readonly x: number; readonly y: number }, turn: 0 | -90): string[] {
  const long = textWidth(text, { size: STRIP_SIZE }) + STRIP_SIZE;
  const [width, height] = turn === 0 ? [long, STRIP_SIZE * 1.6] : [STRIP_SIZE * 1.6, long];
  const drop = STRIP_SIZE * CENTRE_TO_BASELINE;
  const [x, y] = turn === 0 ? [middle.x, middle.y + drop] : [middle.x + drop, middle.y];
  return [
    rectangle({ x: middle.x - width / 2, y: middle.y - height / 2, width, height }, palette.white),
    words(text, { x, y, size: STRIP_SIZE, anchor: "middle", fill: palette.inkSoft, turn }),
  ];
}
