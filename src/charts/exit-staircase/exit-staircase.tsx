import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import { rectangle } from "../parts/frame.ts";
import { Hatch, rectangleRings } from "../parts/hatch.tsx";
import { Label } from "../parts/label.tsx";
import { type PlacedStep, placeStaircase } from "./place.ts";
import type { ExitStaircaseProps } from "./props.ts";

/** Lines on paper whose body text is this large, mm: the stairs' edge, the ground, the rings. */
const STROKE = { body: 14, edge: 1.6, ground: 0.9, ring: 0.7, least: 0.35 };
/** Body text for which hatches have their usual spacing, mm. */
const HATCH_BODY = 14;

/** Poverty goes to zero: a step down for each year, in the year's colour, with the people who are left. */
export function ExitStaircase(props: ExitStaircaseProps) {
  const { steps, ground, labels, rings } = placeStaircase(props);
  const ratio = props.type.body / STROKE.body;
  const stroke = (kind: "edge" | "ground" | "ring") => round(Math.max(STROKE.least, STROKE[kind] * ratio));
  return (
    <g>
      {steps
        .filter(({ height }) => height > 0)
        .map((step) => (
          <g key={step.x}>
            <rect {...rectangle(step)} fill={step.fill?.color ?? palette.greyFill} />
            {step.fill && (
              <Hatch
                fill={step.fill}
                rings={rectangleRings(step)}
                scale={Math.max(0.5, props.type.body / HATCH_BODY)}
              />
            )}
          </g>
        ))}
      <path
        d={`M0,${round(ground)}H${round(props.width)}`}
        fill="none"
        stroke={palette.inkSoft}
        stroke-width={stroke("ground")}
      />
      {steps.length > 0 && (
        <path
          d={edgeOf(steps)}
          fill="none"
          stroke={palette.ink}
          stroke-width={stroke("edge")}
          stroke-linejoin="round"
        />
      )}
      {rings.map(({ x, y, radius }) => (
        <circle
          key={x}
          cx={round(x)}
          cy={round(y)}
          r={round(radius - stroke("ring") / 2)}
          fill={palette.white}
          stroke={palette.grey}
          stroke-width={stroke("ring")}
        />
      ))}
      {labels.map((label) => (
        <Label key={`${label.x} ${label.y}`} {...label} />
      ))}
    </g>
  );
}

/** One line over all treads, broken where a year is missing. */
function edgeOf(steps: readonly PlacedStep[]): string {
  return steps
    .map(({ x, y, width }, index) => {
      const before = steps[index - 1];
      const isNext = before !== undefined && Math.abs(before.x + before.width - x) < 1e-6;
      return `${isNext ? `V${round(y)}` : `M${round(x)},${round(y)}`}H${round(x + width)}`;
    })
    .join("");
}
