import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import { Label } from "../parts/label.tsx";
import type { PlacedMapLegend } from "./place.ts";
import type { LegendSizes } from "./props.ts";

/** Circles standing in one another, each with a line to its amount. */
export function LegendCircles({ sizes, placed }: { sizes: LegendSizes; placed: PlacedMapLegend }) {
  const { size } = placed;
  const { x, top, centreX, labelX, samples } = placed.sizes;
  return (
    <g>
      <Label x={x} y={top + size * 0.7} size={size} text={sizes.title} fill={palette.inkSoft} />
      {samples.map(({ radius, centreY, labelY }, index) => (
        <g key={radius}>
          <circle
            cx={round(centreX)}
            cy={round(centreY)}
            r={round(radius)}
            fill="none"
            stroke={palette.ink}
            stroke-width={0.7}
          />
          <path
            d={`M${round(centreX)},${round(centreY - radius)}L${round(labelX - size * 0.8)},${round(labelY)}H${round(labelX - size * 0.3)}`}
            fill="none"
            stroke={palette.grey}
            stroke-width={0.5}
          />
          <Label x={labelX} y={labelY} size={size} text={sizes.samples[index]!.label} />
        </g>
      ))}
    </g>
  );
}
