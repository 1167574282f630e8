import type { PanelBox } from "../../items/panel.ts";
import { BOARD_400x600, type Paper, shortSide } from "../../theme/paper.ts";

/** The parts of a sign, mm: in proportion to its short side. */
export interface SignMeasures {
  readonly bandHeight: number;
  readonly ruleHeight: number;
  /** Largest characters of the place's name in the band, and the room for them. */
  readonly heading: number;
  readonly headingRoom: number;
  /** Space around the name. */
  readonly around: { readonly x: number; readonly y: number };
  /** Room for the name. */
  readonly board: PanelBox;
}

const ON_400 = { band: 108, rule: 3, heading: 54, beside: 28, above: 16 };

/** Measures of a sign, standing or lying. */
export function signMeasures(paper: Paper): SignMeasures {
  const ratio = shortSide(paper) / shortSide(BOARD_400x600);
  const bandHeight = ON_400.band * ratio;
  const ruleHeight = ON_400.rule * ratio;
  const around = { x: ON_400.beside * ratio, y: ON_400.above * ratio };
  return {
    bandHeight,
    ruleHeight,
    heading: ON_400.heading * ratio,
    headingRoom: paper.width - 2 * around.x,
    around,
    board: {
      width: paper.width - 2 * around.x,
      height: paper.height - bandHeight - ruleHeight - 2 * around.y,
    },
  };
}
