import { fitView } from "../../charts/area-map/view.ts";
import { fewestParts } from "../../charts/parts/fewest-parts.ts";
import { orientationOf, type PaperChoice } from "../../theme/paper.ts";
import { bodyBox } from "../parts/body-box.ts";
import { headingHeight } from "../parts/heading.tsx";
import { keyFiguresHeight } from "../parts/key-figures.tsx";
import { legendHeight } from "../parts/legend-panel.tsx";
import { sheetMeasures } from "../parts/measures.ts";
import type { SheetHead } from "../parts/sheet-number.ts";
import type { AreasContent, ColumnLayout } from "./content.ts";
import { areaFiguresFit } from "./figures.tsx";
import { keyFigures } from "./key-figures.ts";
import { areasLegend } from "./legend.ts";

/** Width of the column, least height of the table and what is added at each trial, mm on A0. */
const SIZE = { column: 215, table: 150, step: 20 };
const STEPS = 16;

/** The layout on the first standing paper that has room for all of it; `undefined` where none has. */
export function columnLayout(content: AreasContent, head: SheetHead, papers: PaperChoice): ColumnLayout | undefined {
  const { map } = content;
  const paper = papers.find((each) => orientationOf(each) === "portrait");
  if (!map || !paper) return undefined;
  const measures = sheetMeasures(paper);
  const { type, gap, ratio } = measures;
  const body = bodyBox(head, paper);
  const width = SIZE.column * ratio;
  const legend = headingHeight(type) + legendHeight(areasLegend(content), width, type);
  const needed = keyFiguresHeight(keyFigures(content).length, 1, type) + gap + legend;
  return fewestParts({ least: 0, most: STEPS }, (step) => {
    const table = { width: body.width, height: (SIZE.table + step * SIZE.step) * ratio };
    if (!areaFiguresFit(content, table, measures)) return undefined;
    const height = body.height - table.height - gap;
    if (height < needed) return undefined;
    const room = { width: body.width - width - gap, height };
    const { scale } = fitView(map.outline, room.width, room.height);
    return { paper, column: { width, height }, map: room, table, scale };
  });
}
