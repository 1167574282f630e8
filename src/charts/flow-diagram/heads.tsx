import type { WorkflowLane, WorkflowSection } from "../../text/registration-workflow.ts";
import { palette } from "../../theme/palette.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { fitSize } from "../parts/fit-size.ts";
import { Label } from "../parts/label.tsx";
import { round } from "../parts/round.ts";
import { placeLaneHead } from "./lane-head.ts";
import type { PlacedFlow } from "./place.ts";

interface FlowHeadsProps {
  readonly flow: PlacedFlow;
  readonly sections: readonly WorkflowSection[];
  readonly lanes: readonly WorkflowLane[];
  readonly type: TypeScale;
}

/** What lies beneath the steps: the lanes with their names, and the heading of each section. */
export function FlowHeads({ flow, sections, lanes, type }: FlowHeadsProps) {
  return (
    <g>
      {flow.lanes.map((band, index) => (
        <g key={band.id}>
          <rect
            x={round(band.x)}
            y={round(band.y)}
            width={round(band.width)}
            height={round(band.height)}
            fill={index % 2 === 0 ? palette.greyFaint : palette.paper}
          />
          <LaneHead lane={lanes[index]!} centre={band.x + band.width / 2} flow={flow} type={type} />
        </g>
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
            size={fitSize([sections[index]!.title], band.width * 0.96, {
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

/** Name and bodies of a lane, centred: in one line or, where the lane is narrow, in two. */
function LaneHead({
  lane,
  centre,
  flow,
  type,
}: {
  lane: WorkflowLane;
  centre: number;
  flow: PlacedFlow;
  type: TypeScale;
}) {
  const { name, note } = placeLaneHead(lane, centre, flow.heads, type);
  return (
    <>
      <Label {...name} weight={700} fill={palette.redDark} />
      <Label {...note} fill={palette.inkSoft} />
    </>
  );
}
