import type { Box } from "../../src/charts/parts/box.ts";
import { BODY_PADDING, bodyBox } from "../../src/posters/parts/body-box.ts";
import { planFoot } from "../../src/posters/parts/foot-layout.ts";
import { sheetMeasures } from "../../src/posters/parts/measures.ts";
import type { MadeSheet } from "../posters/made-sheets.ts";

/** Boards that have neither band nor foot: all of them is body. */
const UNFRAMED: readonly string[] = ["station-sign"];

/** The part of a sheet (mm) between its title and its foot. */
export function bodyOf({ item, data: { paper, ...head } }: MadeSheet): Box {
  if (UNFRAMED.includes(item.id)) return { left: 0, top: 0, right: paper.width, bottom: paper.height };
  const measures = sheetMeasures(paper);
  const { width, height } = bodyBox(head, paper);
  const bottom = paper.height - planFoot(head.frame, measures).height - BODY_PADDING.beneath * measures.gap;
  return { left: measures.margin, top: bottom - height, right: measures.margin + width, bottom };
}
