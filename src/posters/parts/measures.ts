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
/** Above the foot's content, in sizes of a note, and beneath it, of the margin. */
export const FOOT_PADDING = 0.8;
export const FOOT_MARGIN = 0.6;

export function sheetMeasures(paper: Paper): SheetMeasures {
  const ratio = shortSide(paper) / shortSide(A0);
  const type = typeScale(paper);
  const margin = 30 * ratio;
  const qrSize = Math.max(QR_MINIMUM, 45 * ratio);
  return {
    paper,
    type,
    margin,
    bandHeight: 108 * ratio,
    ruleHeight: 4 * ratio,
    gap: 24 * ratio,
    footHeight: qrSize + type.note * FOOT_PADDING + margin * FOOT_MARGIN,
    qrSize,
  };
}
