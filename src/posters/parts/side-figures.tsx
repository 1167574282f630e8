import type { Paper } from "../../theme/paper.ts";
import { type KeyFigure, KeyFigures, keyFiguresHeight } from "./key-figures.tsx";
import { type SheetMeasures, sheetMeasures } from "./measures.ts";

/** In a column figures stand in rows of two. */
const COLUMNS = 2;

/** Height of the key figures at the head of a column, with the space beneath them, mm. */
export function figuresHeightIn(figures: readonly KeyFigure[], paper: Paper): number {
  const { type, gap } = sheetMeasures(paper);
  return keyFiguresHeight(figures.length, COLUMNS, type) + gap;
}

/** The key figures at the head of a column. */
export function SideFigures(props: { figures: readonly KeyFigure[]; width: number; measures: SheetMeasures }) {
  return (
    <div style={{ display: "flex", marginBottom: props.measures.gap }}>
      <KeyFigures {...props} columns={COLUMNS} />
    </div>
  );
}
