import { textWidth } from "../../theme/glyphs.ts";
import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import { widest } from "./fit-size.ts";
import { Label } from "./label.tsx";
import { Star } from "./star.tsx";

/** The sign of a poor village: its name in white on a red plate, a star before it. Position of its middle, mm. */
export interface PoorSignProps {
  readonly x: number;
  readonly y: number;
  /** Of the name. */
  readonly size: number;
  /** The name, a long one in several lines. */
  readonly lines: readonly string[];
  /** The star stands over the name, for plates that are no wider than it. */
  readonly isStacked?: boolean;
  /** Of the plate, where something beneath it is wider than the name, mm. */
  readonly width?: number;
}

/** In sizes: star and the space behind it, space at both ends, above and beneath, corners, the light line around, a line. */
const EMS = { star: 0.82, gap: 0.16, ends: 0.32, rise: 0.2, corner: 0.14, edge: 0.075, line: 1.2, narrowEnds: 0.16 };

/** Width of a sign around a name, mm. */
export function poorSignWidth(name: string, size: number): number {
  return textWidth(name, { size, weight: 700 }) + SIGN_AROUND * size;
}

/** What a sign has besides its name, sizes of it; and where the star stands over the name. */
export const SIGN_AROUND = EMS.star + EMS.gap + 2 * EMS.ends;
export const STACKED_AROUND = 2 * EMS.narrowEnds;

/** Height of the sign of a name in so many lines, mm. */
export function poorSignHeight(size: number, lines = 1, isStacked = false): number {
  return (1 + (lines - 1) * EMS.line + 2 * EMS.rise + (isStacked ? EMS.star + EMS.gap : 0)) * size;
}

/** Distance of a line of a sign from its middle, mm. */
export function signLine(index: number, size: number, lines: number, isStacked = false): number {
  return (index - (lines - 1) / 2) * EMS.line * size + (isStacked ? ((EMS.star + EMS.gap) / 2) * size : 0);
}

/** Draws the sign around its middle. */
export function PoorSign({ x, y, size, lines, isStacked = false, ...props }: PoorSignProps) {
  const content = widest(lines, { size, weight: 700 }) + (isStacked ? STACKED_AROUND : SIGN_AROUND) * size;
  const width = Math.max(content, props.width ?? 0);
  const height = poorSignHeight(size, lines.length, isStacked);
  const left = x - content / 2;
  const star = isStacked
    ? { x, y: y - height / 2 + (EMS.rise + EMS.star / 2) * size }
    : { x: left + (EMS.ends + EMS.star / 2) * size, y };
  return (
    <g>
      <rect
        x={round(x - width / 2)}
        y={round(y - height / 2)}
        width={round(width)}
        height={round(height)}
        rx={round(EMS.corner * size)}
        fill={palette.red}
        stroke={palette.white}
        stroke-width={round(EMS.edge * size)}
      />
      <Star {...star} size={EMS.star * size} fill={palette.white} />
      {lines.map((line, index) => (
        <Label
          key={`${index} ${line}`}
          x={isStacked ? x : left + (EMS.ends + EMS.star + EMS.gap) * size}
          y={y + signLine(index, size, lines.length, isStacked)}
          size={size}
          text={line}
          weight={700}
          fill={palette.white}
          {...(isStacked ? { anchor: "middle" } : {})}
        />
      ))}
    </g>
  );
}
