import { BOARD_400x600, orientationOf, type Paper, shortSide } from "../../theme/paper.ts";
import { sheetMeasures } from "../parts/measures.ts";

/** The parts of a sign, mm: in proportion to its short side. */
export interface SignMeasures {
  readonly margin: number;
  readonly bandHeight: number;
  readonly ruleHeight: number;
  /** Largest characters of the township's name in the band. */
  readonly heading: number;
  /** Space around the name. */
  readonly around: { readonly x: number; readonly y: number };
  /** Room for the name. */
  readonly board: { readonly width: number; readonly height: number };
}

const ON_400 = { band: 92, bandLying: 104, rule: 3, heading: 52, headingLying: 60 };

/** Measures of a sign that stands (a narrow band) or lies (a higher one, as the name beneath it is less high). */
export function signMeasures(paper: Paper): SignMeasures {
  const { margin } = sheetMeasures(paper);
  const ratio = shortSide(paper) / shortSide(BOARD_400x600);
  const isLying = orientationOf(paper) === "landscape";
  const bandHeight = (isLying ? ON_400.bandLying : ON_400.band) * ratio;
  const ruleHeight = ON_400.rule * ratio;
  const around = { x: margin * 2, y: margin * (isLying ? 1 : 1.4) };
  return {
    margin,
    bandHeight,
    ruleHeight,
    heading: (isLying ? ON_400.headingLying : ON_400.heading) * ratio,
    around,
    board: {
      width: paper.width - 2 * around.x,
      height: paper.height - bandHeight - ruleHeight - 2 * around.y,
    },
  };
}
