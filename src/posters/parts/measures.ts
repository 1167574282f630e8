import { A0, type Paper, shortSide } from "../../theme/paper.ts";
import { type TypeScale, typeScale } from "../../theme/type-scale.ts";

/** Lengths of a sheet's frame, mm; fixed on A0, in proportion on other papers. */
export interface SheetMeasures {
  readonly paper: Paper;
  readonly type: TypeScale;
  /** Size of the sheet's short side relative to A0's: what lengths given for A0 are multiplied with. */
  readonly ratio: number;
  readonly margin: number;
  readonly bandHeight: number;
  readonly ruleHeight: number;
  /** Space between panels. */
  readonly gap: number;
  readonly qrSize: number;
}

/** A code of 41 modules that a telephone reads from where such a sheet is read, mm. */
const QR_MINIMUM = { wall: 30, armsLength: 22 };
/** Smallest text of papers read at arm's length, mm (see the type scale). */
const FLOOR_AT_ARMS_LENGTH = 3;

export function sheetMeasures(paper: Paper): SheetMeasures {
  const ratio = shortSide(paper) / shortSide(A0);
  const type = typeScale(paper);
  const leastQr = type.floor <= FLOOR_AT_ARMS_LENGTH ? QR_MINIMUM.armsLength : QR_MINIMUM.wall;
  return {
    paper,
    type,
    ratio,
    margin: 30 * ratio,
    bandHeight: 108 * ratio,
    ruleHeight: 4 * ratio,
    gap: 24 * ratio,
    qrSize: Math.max(leastQr, 50 * ratio),
  };
}
