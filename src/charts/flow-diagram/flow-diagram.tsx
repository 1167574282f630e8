import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import { arrowPaths } from "../parts/arrow.ts";
import { elbowPath } from "../parts/elbow.ts";
import { Label } from "../parts/label.tsx";
import { stepOutline } from "../parts/step-outline.ts";
import { FlowHeads } from "./heads.tsx";
import { type FlowBox, placeFlowDiagram } from "./place.ts";
import type { FlowDiagramProps, FlowStep } from "./props.ts";
import { FLOW_WEIGHTS, type FlowText } from "./text.ts";

interface KindStyle {
  readonly fill: string;
  readonly stroke: string;
  /** Border relative to the arrows. */
  readonly border: number;
  readonly title: string;
  readonly disc: string;
}

/** What is made public is cream with a heavy red border and cut corners: seen from afar and on a photocopy. */
const STYLES: Record<FlowStep["kind"], KindStyle> = {
  step: { fill: palette.white, stroke: palette.grey, border: 0.5, title: palette.ink, disc: palette.inkSoft },
  notice: { fill: palette.cream, stroke: palette.red, border: 1.5, title: palette.red, disc: palette.red },
  end: { fill: palette.white, stroke: palette.ink, border: 1.2, title: palette.ink, disc: palette.ink },
};

/** Who does what in which order: steps in lanes by level, top down, with arrows. */
export function FlowDiagram(props: FlowDiagramProps) {
  const { sections, type } = props;
  const flow = placeFlowDiagram(props);
  const stroke = Math.max(0.5, type.label / 6.5);
  const arrows = flow.arrows.map((points) => arrowPaths(points, stroke * 5));
  return (
    <g>
      <FlowHeads flow={flow} sections={sections} type={type} />
      <path
        d={arrows.map((arrow) => elbowPath(arrow.line)).join("")}
        fill="none"
        stroke={palette.inkSoft}
        stroke-width={round(stroke)}
      />
      <path d={arrows.map((arrow) => arrow.head).join("")} fill={palette.inkSoft} />
      {flow.boxes.map((box) => (
        <StepBox key={box.id} box={box} stroke={stroke} />
      ))}
      {flow.marks.map((mark) => (
        <Label key={mark.text} {...mark} />
      ))}
    </g>
  );
}

function StepBox({ box, stroke }: { box: FlowBox; stroke: number }) {
  const style = STYLES[box.kind];
  return (
    <g>
      <path
        d={stepOutline(box, box.kind, stroke * style.border)}
        fill={style.fill}
        stroke={style.stroke}
        stroke-width={round(stroke * style.border)}
      />
      <circle cx={round(box.disc.x)} cy={round(box.disc.y)} r={round(box.disc.radius)} fill={style.disc} />
      {box.texts.map((text) => (
        <Label
          key={`${text.part}-${text.y}`}
          x={text.x}
          y={text.y}
          size={text.size}
          text={text.text}
          anchor={text.anchor}
          weight={FLOW_WEIGHTS[text.part]}
          fill={inkOf(text.part, style)}
        />
      ))}
    </g>
  );
}

function inkOf(part: FlowText["part"], style: KindStyle): string {
  if (part === "number") return palette.white;
  if (part === "title") return style.title;
  return part === "actor" ? palette.inkSoft : palette.ink;
}
