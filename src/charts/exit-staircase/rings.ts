import { palette } from "../../theme/palette.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { widest } from "../parts/fit-size.ts";
import type { LabelProps } from "../parts/label.tsx";
import type { StaircaseStep } from "./props.ts";

/** An empty ring, mm. */
export interface Ring {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Rings and the words on them, at the bottom of the box. */
interface PlacedRings {
  readonly rings: readonly Ring[];
  readonly labels: readonly LabelProps[];
  /** What they take of the box, mm: 0 where there are none. */
  readonly height: number;
}

const defaults = {
  /** Diameter: mm of a star that is easily stuck on, and of the body text and of the step where these say other. */
  least: 9,
  ofBody: 1.2,
  ofStep: 0.8,
  /** Above the rings, of their diameter. */
  above: 0.1,
  /** Of the room left of the rings that words may take. */
  fill: 0.92,
  /** Height of the line of words beneath the rings, in its size. */
  line: 1.5,
};

/** What the rings are for. */
export const RING_WORDS = "完成一项，贴星一颗";

/** A ring under each year that asks for one; the words left of them where the years before have none, else beneath. */
export function placeRings(
  steps: readonly StaircaseStep[],
  { width, bottom }: { readonly width: number; readonly bottom: number },
  type: TypeScale,
): PlacedRings {
  const at = steps.flatMap(({ hasRing }, index) => (hasRing ? [index] : []));
  if (at.length === 0) return { rings: [], labels: [], height: 0 };
  const stepWidth = width / steps.length;
  const diameter = Math.min(stepWidth * defaults.ofStep, Math.max(defaults.least, type.body * defaults.ofBody));
  const words = wordsOn(at[0]! * stepWidth, type);
  const wordsHeight = words.isBeneath ? words.size * defaults.line : 0;
  const y = bottom - wordsHeight - diameter / 2;
  const place = words.isBeneath ? ({ x: width, y: bottom - wordsHeight / 2, anchor: "end" } as const) : { x: 0, y };
  return {
    rings: at.map((index) => ({ x: (index + 0.5) * stepWidth, y, radius: diameter / 2 })),
    labels: [{ ...place, size: words.size, text: RING_WORDS, fill: palette.inkSoft }],
    height: diameter * (1 + defaults.above) + wordsHeight,
  };
}

/** Size of the words (mm), and whether they have no room in the `room` mm left of the rings. */
function wordsOn(room: number, { floor, note, label }: TypeScale): { size: number; isBeneath: boolean } {
  const least = Math.max(floor, note);
  const size = Math.min(label, (room * defaults.fill) / widest([RING_WORDS], { size: 1 }));
  return size >= least ? { size, isBeneath: false } : { size: least, isBeneath: true };
}
