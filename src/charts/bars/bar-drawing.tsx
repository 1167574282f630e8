import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import { type Frame, rectangle } from "../parts/frame.ts";
import { Hatch, rectangleRings } from "../parts/hatch.tsx";
import { hatchPath } from "../parts/hatch-path.ts";
import { Label } from "../parts/label.tsx";
import { PoorSign } from "../parts/poor-sign.tsx";
import type { Segment } from "../parts/segment.ts";
import type { PlacedBars } from "./placed-bars.ts";

/** Lines on A0, mm. */
const STROKE = { rule: 0.5, axis: 1.2, mean: 0.9, mark: 1.8, fallen: 0.8, hatch: 0.7 };
/** Thinner lines get lost in a photocopy, mm. */
const THINNEST = 0.35;
/** How strongly the hatch of what is gone is drawn. */
const GONE = 0.6;

/** A placed bar chart as SVG: ground to front. `ratio` makes lines finer on papers smaller than A0. */
export function BarDrawing({ placed, ratio = 1 }: { placed: PlacedBars; ratio?: number }) {
  const width = (stroke: number) => Math.max(THINNEST, stroke * ratio);
  const scale = Math.max(0.5, ratio);
  return (
    <g>
      {placed.grounds.map(({ color, isOutlined, ...frame }) => (
        <rect
          key={key(frame)}
          {...rectangle(frame)}
          fill={color}
          {...(isOutlined ? { stroke: palette.greyLine, "stroke-width": round(width(STROKE.rule)) } : {})}
        />
      ))}
      <Lines of={placed.rules} stroke={palette.greyLine} width={width(STROKE.rule)} />
      {placed.bars.map(({ fill, ...frame }) => (
        <g key={key(frame)}>
          <rect
            {...rectangle(frame)}
            fill={fill.color}
            {...(fill.hatch === "none" ? {} : { stroke: palette.inkSoft, "stroke-width": round(width(STROKE.rule)) })}
          />
          <Hatch fill={fill} rings={rectangleRings(frame)} scale={scale} />
        </g>
      ))}
      {placed.fallen.map((frame) => (
        <g key={key(frame)}>
          <rect
            {...rectangle(frame)}
            fill={palette.paper}
            stroke={palette.inkSoft}
            stroke-width={round(width(STROKE.fallen))}
          />
          <Hatch fill={{ hatch: "lines" }} rings={rectangleRings(frame)} scale={scale} opacity={GONE} />
        </g>
      ))}
      {placed.risen.map((frame) => (
        <path
          key={key(frame)}
          d={hatchPath("back", rectangleRings(frame), scale)}
          fill="none"
          stroke={palette.white}
          stroke-width={round(width(STROKE.hatch))}
        />
      ))}
      <Lines of={placed.mean} stroke={palette.paper} width={width(STROKE.mean) * 2.4} />
      <Lines of={placed.mean} stroke={palette.ink} width={width(STROKE.mean)} />
      <Lines of={placed.axis} stroke={palette.inkSoft} width={width(STROKE.axis)} />
      <Lines of={placed.marks} stroke={palette.paper} width={width(STROKE.mark) * 2} />
      <Lines of={placed.marks} stroke={palette.ink} width={width(STROKE.mark)} />
      {placed.plates.map((frame) => (
        <rect key={key(frame)} {...rectangle(frame)} fill={palette.paper} />
      ))}
      {placed.signs.map((sign) => (
        <PoorSign key={`${sign.x} ${sign.y}`} {...sign} />
      ))}
      {placed.labels.map((label) => (
        <Label key={`${label.x} ${label.y} ${label.text}`} {...label} />
      ))}
    </g>
  );
}

const key = ({ x, y, width }: Frame) => `${x} ${y} ${width}`;

interface LinesProps {
  readonly of: readonly Segment[];
  readonly stroke: string;
  readonly width: number;
}

/** Lines of one kind as one path; nothing where there are none, as an empty path is an attribute without value. */
function Lines({ of: segments, stroke, width }: LinesProps) {
  if (segments.length === 0) return null;
  const path = segments.map(([[x1, y1], [x2, y2]]) => `M${round(x1)},${round(y1)}L${round(x2)},${round(y2)}`).join("");
  return <path d={path} fill="none" stroke={stroke} stroke-width={round(width)} />;
}
