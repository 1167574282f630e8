import { formatNumber } from "../../text/numbers.ts";
import type { ClassFill } from "../../theme/palette.ts";
import { palette } from "../../theme/palette.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { widest } from "../parts/fit-size.ts";
import type { Frame } from "../parts/frame.ts";
import type { LabelProps } from "../parts/label.tsx";
import { inSteps, largestThatFits } from "../parts/largest-that-fits.ts";
import type { ExitStaircaseProps, StaircaseStep } from "./props.ts";
import { placeRings, type Ring } from "./rings.ts";

/** A step: from the ground up to its people. Its height is 0 where nobody is left. */
export interface PlacedStep extends Frame {
  readonly fill?: ClassFill;
}

/** A staircase in its place. `fits` is false where the figures would be smaller than the floor. */
export interface PlacedStaircase {
  readonly steps: readonly PlacedStep[];
  /** Y of the ground, mm. */
  readonly ground: number;
  readonly labels: readonly LabelProps[];
  readonly rings: readonly Ring[];
  readonly fits: boolean;
}

const defaults = {
  /** Of a step's width that its figure and its year may take. */
  fill: 0.92,
  /** The 0 that it all leads to, of the other figures. */
  zero: 1.35,
  /** Largest figure, of a step's width and of the height; and years, of the figures' size. */
  figure: { ofWidth: 0.42, ofHeight: 0.12 },
  year: 0.8,
  /** Space between a step and its figure, and between ground and years, in sizes. */
  apart: 0.25,
  sizeSteps: 24,
};

/** Stands where a year has no figure. */
export const UNKNOWN = "无数据";

/** One step a year, side by side, each as high as its people are many; the figure stands on it, the year beneath. */
export function placeStaircase(props: ExitStaircaseProps): PlacedStaircase {
  const { steps, width, height, type } = props;
  const stepWidth = width / Math.max(1, steps.length);
  const ceiling = Math.max(
    type.floor,
    Math.min(type.figure, stepWidth * defaults.figure.ofWidth, height * defaults.figure.ofHeight),
  );
  const sizes = inSteps(ceiling, type.floor, defaults.sizeSteps);
  const hasRoom = (size: number) => needed(steps, size, type) <= stepWidth * defaults.fill;
  const size = largestThatFits(sizes, (size) => (hasRoom(size) ? size : undefined));
  return setSteps(props, stepWidth, size ?? type.floor, size !== undefined);
}

const yearSize = (size: number, { floor }: TypeScale) => Math.max(floor, size * defaults.year);
const yearText = ({ label, year }: StaircaseStep) => label ?? `${year}年`;
const figureText = ({ left }: StaircaseStep) => (left === undefined ? UNKNOWN : formatNumber(left));

/** Width of the widest figure and year, mm. */
function needed(steps: readonly StaircaseStep[], size: number, type: TypeScale): number {
  const figures = steps.filter(({ left }) => left !== undefined).map(figureText);
  const years = steps.map(yearText);
  const unknown = steps.some(({ left }) => left === undefined) ? [UNKNOWN] : [];
  return Math.max(
    widest(figures, { size, weight: 700 }),
    widest(years, { size: yearSize(size, type), weight: 500 }),
    widest(unknown, { size: yearSize(size, type) }),
  );
}

function setSteps(
  { steps, width, height, type }: ExitStaircaseProps,
  stepWidth: number,
  size: number,
  hasRoom: boolean,
): PlacedStaircase {
  const small = yearSize(size, type);
  const yearsHeight = small * (1 + 2 * defaults.apart);
  const rings = placeRings(steps, { width, bottom: height }, type);
  const ground = height - yearsHeight - rings.height;
  const top = size * (1 + defaults.apart * 2);
  const most = Math.max(1, ...steps.map(({ left }) => left ?? 0));
  const middle = (index: number) => (index + 0.5) * stepWidth;
  const heightOf = (left: number) => ((ground - top) * left) / most;
  return {
    ground,
    fits: hasRoom && ground - top >= size * 2,
    steps: steps.flatMap(({ left, fill }, index) => {
      if (left === undefined) return [];
      const own = heightOf(left);
      return [{ x: index * stepWidth, y: ground - own, width: stepWidth, height: own, ...(fill ? { fill } : {}) }];
    }),
    labels: [
      ...steps.flatMap((step, index): LabelProps[] => {
        const own = figureSize(step, size, small);
        return [
          {
            x: middle(index),
            y: ground - heightOf(step.left ?? 0) - own * (0.5 + defaults.apart),
            size: own,
            text: figureText(step),
            anchor: "middle",
            ...(step.left === undefined ? {} : { weight: 700 }),
            fill: figureColour(step),
          },
          {
            x: middle(index),
            y: ground + small * (0.5 + defaults.apart),
            size: small,
            text: yearText(step),
            anchor: "middle",
            weight: 500,
          },
        ];
      }),
      ...rings.labels,
    ],
    rings: rings.rings,
  };
}

function figureSize({ left }: StaircaseStep, size: number, small: number): number {
  if (left === undefined) return small;
  return left === 0 ? size * defaults.zero : size;
}

/** What the staircase is for stands out; what nobody knows stands back. */
function figureColour({ left }: StaircaseStep): string {
  if (left === undefined) return palette.inkSoft;
  return left === 0 ? palette.red : palette.ink;
}
