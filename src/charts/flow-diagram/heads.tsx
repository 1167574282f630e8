import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { fitSize } from "../parts/fit-size.ts";
import { Label } from "../parts/label.tsx";
import type { PlacedFlow } from "./place.ts";
import type { FlowSection } from "./props.ts";

interface FlowHeadsProps {
  readonly flow: PlacedFlow;
  readonly sections: readonly FlowSection[];
  readonly type: TypeScale;
}

/** What lies beneath the steps: the lanes with their names, and the heading of each section. */
export function FlowHeads({ flow, sections, type }: FlowHeadsProps) {
  return (
    <g>
      {flow.lanes.map((band, index) => (
        <rect
          key={band.id}
          x={round(band.x)}
          y={round(band.y)}
          width={round(band.width)}
          height={round(band.height)}
          fill={index % 2 === 0 ? palette.greyFaint : palette.paper}
        />
      ))}
      {flow.laneHeads.labels.map((label) => (
        <Label key={`${label.x} ${label.y}`} {...label} />
      ))}
      {flow.headings.map((band, index) => (
        <g key={band.id}>
          <rect
            x={round(band.x)}
            y={round(band.y)}
            width={round(band.width)}
            height={round(band.height * 0.78)}
            fill={palette.red}
          />
          <Label
            x={band.x + band.width / 2}
            y={band.y + band.height * 0.39}
            size={fitSize([sections[index]!.title], band.width * 0.94, {
              floor: type.floor,
              ceiling: type.body * 1.12,
              weight: 700,
            })}
            text={sections[index]!.title}
            anchor="middle"
            weight={700}
            fill={palette.white}
          />
        </g>
      ))}
    </g>
  );
}
