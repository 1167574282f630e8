import type { PanelBox } from "../../items/panel.ts";
import type { Paper } from "../../theme/paper.ts";
import { planFoot } from "./foot-layout.ts";
import { sheetMeasures } from "./measures.ts";
import { planMessage } from "./message-layout.ts";
import type { SheetHead } from "./sheet-number.ts";
import { planTitle } from "./title-layout.ts";

/** Space above and beneath the body, of a gap. */
export const BODY_PADDING = { above: 1, beneath: 0.75 };

/** Room between title and foot, mm: what a sheet's content gets, known before anything is drawn. */
export function bodyBox(head: SheetHead, paper: Paper): PanelBox {
  const measures = sheetMeasures(paper);
  const { margin, gap, bandHeight, ruleHeight } = measures;
  const above = bandHeight + ruleHeight + planTitle(head, measures).beneathHeight + planMessage(head, measures).height;
  const padding = (BODY_PADDING.above + BODY_PADDING.beneath) * gap;
  return {
    width: paper.width - 2 * margin,
    height: paper.height - above - planFoot(head.frame, measures).height - padding,
  };
}
