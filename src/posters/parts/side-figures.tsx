import type { Paper } from "../../theme/paper.ts";
import { figuresInRow, type KeyFigure, KeyFigures, keyFiguresHeight } from "./key-figures.tsx";
import { type SheetMeasures, sheetMeasures } from "./measures.ts";

/** Height of the key figures at the head of a column, with the space beneath them, mm. */
export function figuresHeightIn(figures: readonly KeyFigure[], width: number, paper: Paper): number {
  const { type, gap } = sheetMeasures(paper);
  return keyFiguresHeight(figures.length, figuresInRow(figures.length, width, paper), type) + gap;
}

/** The key figures at the head of a column. */
export function SideFigures({
  figures,
  width,
  measures,
}: {
  figures: readonly KeyFigure[];
  width: number;
  measures: SheetMeasures;
}) {
  return (
    <div style={{ display: "flex", marginBottom: measures.gap }}>
      <KeyFigures
        figures={figures}
        width={width}
        measures={measures}
        columns={figuresInRow(figures.length, width, measures.paper)}
      />
    </div>
  );
}
