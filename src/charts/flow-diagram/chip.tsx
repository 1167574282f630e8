import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import { rectangle } from "../parts/frame.ts";
import { Label } from "../parts/label.tsx";
import type { FlowChip } from "./place-chips.ts";

/** The higher the level, the darker: seen on a photocopy too. */
const STYLES: Readonly<Record<FlowChip["kind"], { fill: string; stroke: string; ink: string }>> = {
  village: { fill: palette.white, stroke: palette.inkSoft, ink: palette.ink },
  township: { fill: palette.greyLine, stroke: palette.inkSoft, ink: palette.ink },
  county: { fill: palette.inkSoft, stroke: palette.inkSoft, ink: palette.white },
  mark: { fill: palette.red, stroke: palette.red, ink: palette.white },
  time: { fill: palette.white, stroke: palette.red, ink: palette.redDark },
};

/** A word in a rounded frame on the edge of a step; before a time the sign of a clock. */
export function FlowChipSign({ kind, text, size, ...frame }: FlowChip) {
  const { fill, stroke, ink } = STYLES[kind];
  const y = frame.y + frame.height / 2;
  const end = frame.x + frame.width - size * 0.5;
  return (
    <g>
      <rect
        {...rectangle(frame)}
        rx={round(frame.height * 0.3)}
        fill={fill}
        stroke={stroke}
        stroke-width={round(Math.max(0.4, size * 0.06))}
      />
      {kind === "time" ? <Clock x={frame.x + size} y={y} radius={size * 0.42} /> : null}
      <Label x={end} y={y} size={size} text={text} anchor="end" weight={500} fill={ink} />
    </g>
  );
}

/** A clock face; `x`, `y` its middle, mm. */
export function Clock({ x, y, radius }: { x: number; y: number; radius: number }) {
  const width = round(Math.max(0.4, radius * 0.24));
  return (
    <g fill="none" stroke={palette.redDark} stroke-width={width}>
      <circle cx={round(x)} cy={round(y)} r={round(radius)} />
      <path d={`M${round(x)},${round(y - radius * 0.6)}V${round(y)}H${round(x + radius * 0.5)}`} />
    </g>
  );
}
