import type { WorkflowLane, WorkflowSection } from "../../text/registration-workflow.ts";
import { textWidth } from "../../theme/glyphs.ts";
import { palette } from "../../theme/palette.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { Label } from "../parts/label.tsx";
import { round } from "../parts/round.ts";
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
          <LaneHead lane={lanes[index]!} centre={band.x + band.width / 2} height={flow.laneHead} type={type} />
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
            size={type.body * 1.12}
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

/** Name and bodies of a lane as one centred line. */
function LaneHead({
  lane,
  centre,
  height,
  type,
}: {
  lane: WorkflowLane;
  centre: number;
  height: number;
  type: TypeScale;
}) {
  const nameSize = type.heading;
  const noteSize = type.label;
  const nameWidth = textWidth(lane.name, { size: nameSize, weight: 700 });
  const gap = type.label * 0.8;
  const left = centre - (nameWidth + gap + textWidth(lane.note, { size: noteSize, weight: 400 })) / 2;
  return (
    <>
      <Label x={left} y={height / 2} size={nameSize} text={lane.name} weight={700} fill={palette.redDark} />
      <Label x={left + nameWidth + gap} y={height / 2} size={noteSize} text={lane.note} fill={palette.inkSoft} />
    </>
  );
}
