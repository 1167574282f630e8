import type { PanelBox } from "../../items/panel.ts";
import { orientationOf, type Paper } from "../../theme/paper.ts";
import { bodyBox } from "../parts/body-box.ts";
import { headingHeight } from "../parts/heading.tsx";
import { sheetMeasures } from "../parts/measures.ts";
import type { SheetHead } from "../parts/sheet-number.ts";

/** Charts of a sheet with organisation, rules and procedure: mm, headings left out. */
export interface FundRegions {
  readonly isBeside: boolean;
  readonly organisation?: PanelBox;
  readonly rules: PanelBox;
  readonly steps?: PanelBox;
}

/** Height of the procedure's boxes, of the sheet's short side. */
const STEPS = 0.085;

/** Shares a sheet: the organisation left of the rules or above them, the procedure beneath both. */
export function fundRegions(
  head: SheetHead,
  paper: Paper,
  { share, hasSteps }: { readonly share?: number | undefined; readonly hasSteps: boolean },
): FundRegions {
  const { width, height } = bodyBox(head, paper);
  const { type, gap } = sheetMeasures(paper);
  const heading = headingHeight(type);
  const stepsHeight = STEPS * Math.min(paper.width, paper.height);
  const above = height - (hasSteps ? stepsHeight + heading + gap * 0.75 : 0);
  const steps = hasSteps ? { steps: { width, height: stepsHeight } } : {};
  const isBeside = orientationOf(paper) === "landscape";
  if (share === undefined) return { isBeside, rules: { width, height: above - heading }, ...steps };
  if (isBeside) {
    const own = (width - gap) * share;
    const inner = above - heading;
    return {
      isBeside,
      organisation: { width: own, height: inner },
      rules: { width: width - gap - own, height: inner },
      ...steps,
    };
  }
  const inner = above - 2 * heading - gap;
  const own = inner * share;
  return { isBeside, organisation: { width, height: own }, rules: { width, height: inner - own }, ...steps };
}
