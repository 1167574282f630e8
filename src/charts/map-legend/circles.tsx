import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import { Label } from "../parts/label.tsx";
import type { LegendSection, PlacedMapLegend } from "./place.ts";
import type { LegendSizes } from "./props.ts";

interface LegendCirclesProps {
  readonly sizes: LegendSizes;
  readonly placed: PlacedMapLegend;
  readonly section: LegendSection;
}

/** Circles side by side, each over its amount. */
export function LegendCircles({ sizes, placed: { size, samples }, section }: LegendCirclesProps) {
  return (
    <g>
      <Label x={section.x} y={section.top + size * 0.7} size={size} text={sizes.title} fill={palette.inkSoft} />
      {samples.map(({ radius, x, centreY, labelY }, index) => (
        <g key={radius}>
          <circle
            cx={round(x)}
            cy={round(centreY)}
            r={round(radius)}
            fill={palette.white}
            stroke={palette.ink}
            stroke-width={0.9}
          />
          <Label x={x} y={labelY} size={size} text={sizes.samples[index]!.label} anchor="middle" />
        </g>
      ))}
    </g>
  );
}
