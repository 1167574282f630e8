import { textWidth } from "../../theme/glyphs.ts";
import { palette } from "../../theme/palette.ts";
import type { Paper } from "../../theme/paper.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { type SheetMeasures, sheetMeasures } from "./measures.ts";

/** A figure that is read from across the room. */
export interface KeyFigure {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
}

interface KeyFiguresProps {
  readonly figures: readonly KeyFigure[];
  readonly columns: number;
  /** mm. */
  readonly width: number;
  readonly measures: SheetMeasures;
}

/** Space in a cell right of its figure, and between figure and unit, in sizes of body text. */
const AFTER = 0.8;
const BEFORE_UNIT = 0.3;
const LINE_HEIGHT = 1.12;
/** What an unknown figure prints as; it has no unit. */
const UNKNOWN = "—";

/** Widths (mm) of figure and label at full size. */
function widthsOf({ label, value, unit }: KeyFigure, type: TypeScale) {
  const unitWidth = textWidth(unit, { size: type.body }) + BEFORE_UNIT * type.body;
  return {
    figure: textWidth(value, { size: type.figure, weight: 700 }),
    unitWidth,
    label: textWidth(label, { size: type.body }),
  };
}

/** Widths of the cells of a row, mm: each as its words need where all stand in one row, else all the same. */
function cellWidths(figures: readonly KeyFigure[], columns: number, width: number, type: TypeScale): number[] {
  if (columns < figures.length) return figures.map(() => width / columns);
  const spaces = figures.map((_, index) => spaceIn(columns, index) * type.body);
  const contents = figures.map((each) => {
    const { figure, unitWidth, label } = widthsOf(each, type);
    return Math.max(figure + unitWidth, label);
  });
  const even = width / figures.length;
  // Nothing is gained by leaving the even row where it holds all at full size.
  if (contents.every((content, index) => content + spaces[index]! <= even)) return figures.map(() => even);
  const sum = (lengths: readonly number[]) => lengths.reduce((all, each) => all + each, 0);
  const share = (width - sum(spaces)) / sum(contents);
  return contents.map((content, index) => spaces[index]! + content * share);
}

/** Where a row is ruled, figures after the first stand so far from their rule, in sizes of body text. */
const indentIn = (columns: number, index: number) => (columns > 2 && index % columns > 0 ? 1 : 0);

/** Room that a cell leaves empty, in sizes of body text. */
const spaceIn = (columns: number, index: number) => AFTER + indentIn(columns, index);

/** Widths of cells, and the text sizes at which no figure meets its neighbour, one for all figures and one for all labels; mm. */
export function keyFigureSizes(figures: readonly KeyFigure[], columns: number, width: number, type: TypeScale) {
  const cells = cellWidths(figures, columns, width, type);
  const shares = figures.map((each, index) => {
    const room = cells[index]! - spaceIn(columns, index) * type.body;
    const { figure, unitWidth, label } = widthsOf(each, type);
    return { figure: (room - unitWidth) / figure, label: room / label };
  });
  const figure = type.figure * Math.min(1, ...shares.map((share) => share.figure));
  const label = type.body * Math.min(1, ...shares.map((share) => share.label));
  return { cells, figure: Math.max(type.floor, figure), label: Math.max(type.floor, label) };
}

/** Width of a column from which all figures stand in one row, which leaves its height to a table, mm on A0. */
const WIDE = 430;

/** Figures in a row of a column: all of them, or two. */
export function figuresInRow(count: number, width: number, paper: Paper): number {
  return width >= WIDE * sheetMeasures(paper).ratio ? count : Math.min(2, count);
}

/** Height of `count` figures in rows of `columns`, mm. */
export function keyFiguresHeight(count: number, columns: number, type: TypeScale): number {
  return (
    Math.ceil(count / columns) * (type.body * 1.3 + type.figure * LINE_HEIGHT) +
    (Math.ceil(count / columns) - 1) * type.body * 0.8
  );
}

/** Key figures in rows of `columns`, label above the figure; a thin rule before each but the first of a row. */
export function KeyFigures({ figures, columns, width, measures }: KeyFiguresProps) {
  const { type } = measures;
  const sizes = keyFigureSizes(figures, columns, width, type);
  return (
    <div style={{ display: "flex", flexWrap: "wrap", width, rowGap: type.body * 0.8 }}>
      {figures.map(({ label, value, unit }, index) => (
        <div
          key={label}
          style={{
            display: "flex",
            flexDirection: "column",
            width: sizes.cells[index]!,
            boxSizing: "border-box",
            paddingLeft: indentIn(columns, index) * type.body,
            ...(indentIn(columns, index) > 0 ? { borderLeft: `0.6px solid ${palette.greyLine}` } : {}),
          }}
        >
          <div
            style={{
              display: "flex",
              fontSize: sizes.label,
              lineHeight: 1.3,
              color: palette.inkSoft,
              whiteSpace: "nowrap",
            }}
          >
            {label}
          </div>
          <div style={{ display: "flex", alignItems: "flex-end", whiteSpace: "nowrap" }}>
            <div
              style={{
                display: "flex",
                fontSize: sizes.figure,
                fontWeight: 700,
                color: palette.redDark,
                lineHeight: LINE_HEIGHT,
              }}
            >
              {value}
            </div>
            <div
              style={{
                display: "flex",
                marginLeft: type.body * BEFORE_UNIT,
                marginBottom: sizes.figure * 0.12,
                fontSize: type.body,
              }}
            >
              {value === UNKNOWN ? "" : unit}
            </div>
          </div>
        </div>
      ))}
    </div>
  );
}
