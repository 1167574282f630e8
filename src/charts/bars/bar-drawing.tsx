import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import { rectangle } from "../parts/frame.ts";
import { Label } from "../parts/label.tsx";
import type { Segment } from "../parts/segment.ts";
import { Star } from "../parts/star.tsx";
import type { Bar, PlacedBars } from "./placed-bars.ts";

const GRID_STROKE = 0.4;
const AXIS_STROKE = 0.9;
const OUTLINE_STROKE = 0.4;
const MEAN_STROKE = 0.9;
const MEAN_DASHES = [5, 3];
/** Thinner lines get lost in a photocopy, mm. */
const THINNEST = 0.35;

/** A placed bar chart as SVG: ground to front. `ratio` makes lines finer on papers smaller than A0. */
export function BarDrawing({ placed, ratio = 1 }: { placed: PlacedBars; ratio?: number }) {
  const mean = Math.max(THINNEST, MEAN_STROKE * ratio);
  const dashes = MEAN_DASHES.map((dash) => round(dash * ratio)).join(" ");
  return (
    <g>
      {placed.bands.map(drawBar)}
      <Lines of={placed.grid} stroke={palette.greyLine} width={GRID_STROKE} />
      {placed.bars.map(drawBar)}
      <Lines of={placed.axis} stroke={palette.inkSoft} width={Math.max(THINNEST, AXIS_STROKE * ratio)} />
      <Lines of={placed.mean} stroke={palette.paper} width={mean * 2.4} />
      <Lines of={placed.mean} stroke={palette.ink} width={mean} dashes={dashes} />
      {placed.stars.map((star) => (
        <Star key={`${star.x} ${star.y}`} {...star} />
      ))}
      {placed.labels.map((label) => (
        <Label key={`${label.x} ${label.y} ${label.text}`} {...label} />
      ))}
    </g>
  );
}

function drawBar(bar: Bar) {
  return (
    <rect
      key={`${bar.x} ${bar.y}`}
      {...rectangle(bar)}
      fill={bar.fill}
      {...(bar.stroke ? { stroke: bar.stroke, "stroke-width": OUTLINE_STROKE } : {})}
    />
  );
}

interface LinesProps {
  readonly of: readonly Segment[];
  readonly stroke: string;
  readonly width: number;
  readonly dashes?: string;
}

/** Lines of one kind as one path; nothing where there are none, as an empty path is an attribute without value. */
function Lines({ of: segments, stroke, width, dashes }: LinesProps) {
  if (segments.length === 0) return null;
  const path = segments.map(([[x1, y1], [x2, y2]]) => `M${round(x1)},${round(y1)}L${round(x2)},${round(y2)}`).join("");
  return (
    <path
      d={path}
      fill="none"
      stroke={stroke}
      stroke-width={round(width)}
      {...(dashes ? { "stroke-dasharray": dashes } : {})}
    />
  );
}
