import { widest } from "../../charts/parts/fit-size.ts";
import { textWidth } from "../../theme/glyphs.ts";
import { palette } from "../../theme/palette.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import type { SheetMeasures } from "./measures.ts";

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

/** Text sizes (mm) at which no figure meets its neighbour: one for all figures, one for all labels. */
export function keyFigureSizes(figures: readonly KeyFigure[], cellWidth: number, type: TypeScale) {
  const room = cellWidth - AFTER * type.body;
  const figure = Math.min(
    type.figure,
    ...figures.map(({ value, unit }) => {
      const unitWidth = textWidth(unit, { size: type.body }) + BEFORE_UNIT * type.body;
      return (room - unitWidth) / textWidth(value, { size: 1, weight: 700 });
    }),
  );
  const label = Math.min(
    type.body,
    room /
      Math.max(
        1,
        widest(
          figures.map((entry) => entry.label),
          { size: 1 },
        ),
      ),
  );
  return { figure: Math.max(type.floor, figure), label: Math.max(type.floor, label) };
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
  const isRuled = columns > 2;
  const indent = isRuled ? type.body : 0;
  const sizes = keyFigureSizes(figures, width / columns - indent, type);
  return (
    <div style={{ display: "flex", flexWrap: "wrap", width, rowGap: type.body * 0.8 }}>
      {figures.map(({ label, value, unit }, index) => (
        <div
          key={label}
          style={{
            display: "flex",
            flexDirection: "column",
            width: width / columns,
            boxSizing: "border-box",
            paddingLeft: isRuled && index % columns > 0 ? indent : 0,
            ...(isRuled && index % columns > 0 ? { borderLeft: `0.6px solid ${palette.greyLine}` } : {}),
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
