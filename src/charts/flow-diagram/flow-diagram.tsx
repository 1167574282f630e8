import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { arrowPaths } from "../parts/arrow.ts";
import { roundedPath } from "../parts/elbow.ts";
import { fitSize } from "../parts/fit-size.ts";
import { rectangle } from "../parts/frame.ts";
import { Label } from "../parts/label.tsx";
import { stepOutline } from "../parts/step-outline.ts";
import { FlowChipSign } from "./chip.tsx";
import { type FlowBand, type FlowBox, placeFlowDiagram } from "./place.ts";
import type { FlowDiagramProps, FlowStep } from "./props.ts";

interface KindStyle {
  readonly fill: string;
  readonly stroke: string;
  /** Border relative to the arrows. */
  readonly border: number;
  readonly disc: string;
}

/** What is made public is cream with a heavy red border and cut corners: seen from afar and on a photocopy. */
export const FLOW_STYLES: Record<FlowStep["kind"], KindStyle> = {
  start: { fill: palette.greyFill, stroke: palette.grey, border: 0.5, disc: palette.inkSoft },
  step: { fill: palette.white, stroke: palette.grey, border: 0.5, disc: palette.inkSoft },
  notice: { fill: palette.cream, stroke: palette.red, border: 1.5, disc: palette.red },
  end: { fill: palette.white, stroke: palette.ink, border: 1.4, disc: palette.ink },
};

/** Who does what in which order: steps as a text is read, with arrows, who acts and what is made public for how long. */
export function FlowDiagram(props: FlowDiagramProps) {
  const { type } = props;
  const flow = placeFlowDiagram(props);
  const stroke = Math.max(0.6, type.label / 6);
  const arrows = flow.arrows.map((points) => arrowPaths(points, stroke * 5));
  return (
    <g>
      {flow.headings.map((band) => (
        <Heading key={band.id} band={band} type={type} />
      ))}
      <path
        d={arrows.map((arrow) => roundedPath(arrow.line, flow.titleSize * 0.35)).join("")}
        fill="none"
        stroke={palette.inkSoft}
        stroke-width={round(stroke)}
      />
      <path d={arrows.map((arrow) => arrow.head).join("")} fill={palette.inkSoft} />
      {flow.boxes.map((box) => (
        <StepBox key={box.id} box={box} stroke={stroke} />
      ))}
      {flow.marks.map((mark) => (
        <Label key={mark.text} {...mark} fill={palette.redDark} />
      ))}
    </g>
  );
}

function Heading({ band, type }: { band: FlowBand; type: TypeScale }) {
  const ceiling = type.body * 1.2;
  const size = fitSize([band.text], band.width * 0.94, { floor: type.floor, ceiling, weight: 700 });
  return (
    <g>
      <rect {...rectangle(band)} fill={palette.red} />
      <Label
        x={band.x + band.width / 2}
        y={band.y + band.height / 2}
        size={size}
        text={band.text}
        anchor="middle"
        weight={700}
        fill={palette.white}
      />
    </g>
  );
}

function StepBox({ box, stroke }: { box: FlowBox; stroke: number }) {
  const style = FLOW_STYLES[box.kind];
  const shape = box.kind === "start" ? "step" : box.kind;
  return (
    <g>
      <path
        d={stepOutline(box, shape, stroke * style.border)}
        fill={style.fill}
        stroke={style.stroke}
        stroke-width={round(stroke * style.border)}
      />
      <circle cx={round(box.disc.x)} cy={round(box.disc.y)} r={round(box.disc.radius)} fill={style.disc} />
      {box.labels.map((label) => (
        <Label key={`${label.x} ${label.y}`} {...label} />
      ))}
      {box.chips.map((chip) => (
        <FlowChipSign key={chip.text} {...chip} />
      ))}
    </g>
  );
}
