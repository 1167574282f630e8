import { A0, type Paper, shortSide } from "../../theme/paper.ts";
import { type TypeScale, typeScale } from "../../theme/type-scale.ts";

/** Lengths of a sheet's frame, mm; fixed on A0, in proportion on other papers. */
export interface SheetMeasures {
  readonly paper: Paper;
  readonly type: TypeScale;
  readonly margin: number;
  readonly bandHeight: number;
  readonly ruleHeight: number;
  /** Space between panels. */
  readonly gap: number;
  readonly footHeight: number;
  readonly qrSize: number;
}

const QR_MINIMUM = 30;

export function sheetMeasures(paper: Paper): SheetMeasures {
  const ratio = shortSide(paper) / shortSide(A0);
  return {
    paper,
    type: typeScale(paper),
    margin: 30 * ratio,
    bandHeight: 108 * ratio,
    ruleHeight: 4 * ratio,
    gap: 24 * ratio,
    footHeight: 62 * ratio,
    qrSize: Math.max(QR_MINIMUM, 45 * ratio),
  };
}
