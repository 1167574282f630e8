import { A0, A3, type Paper, shortSide } from "./paper.ts";
import { round } from "./round.ts";

/**
 * Text sizes of a sheet in mm of em. On A0 body text is read at two metres (14 mm) and labels at one (7 mm and more);
 * other papers scale by the short side, but nothing goes under the floor.
 */
export interface TypeScale {
  /** Sheet title in the band. */
  readonly title: number;
  /** Large key figures. */
  readonly figure: number;
  /** Titles of panels. */
  readonly heading: number;
  /** The sentence under the title that the sheet is about. */
  readonly message: number;
  /** Line beside or under the title. */
  readonly subtitle: number;
  readonly body: number;
  /** Labels in charts and on maps. */
  readonly label: number;
  /** Foot and sources. */
  readonly note: number;
  /** Smallest reading text allowed on this paper. */
  readonly floor: number;
}

const ON_A0 = { title: 62, figure: 44, heading: 21, message: 20, subtitle: 17, body: 14, label: 10.5, note: 8 };

/** Papers up to this one are read at arm's length, where the floor is lower. */
const AT_ARMS_LENGTH = A3;

/** Sizes for a paper. */
export function typeScale(paper: Paper): TypeScale {
  const ratio = shortSide(paper) / shortSide(A0);
  const floor = shortSide(paper) <= shortSide(AT_ARMS_LENGTH) ? 3 : 5;
  const size = (onA0: number) => Math.max(floor, round(onA0 * ratio));
  return {
    title: size(ON_A0.title),
    figure: size(ON_A0.figure),
    heading: size(ON_A0.heading),
    message: size(ON_A0.message),
    subtitle: size(ON_A0.subtitle),
    body: size(ON_A0.body),
    label: size(ON_A0.label),
    note: size(ON_A0.note),
    floor,
  };
}
