import { textWidth } from "../../theme/glyphs.ts";
import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import { widest } from "./fit-size.ts";
import { Label } from "./label.tsx";
import { Star } from "./star.tsx";

/** The sign of a poor village: its name in white on a red plate, a star before it. Position of its middle, mm. */
interface PoorSignProps {
  readonly x: number;
  readonly y: number;
  /** Of the name. */
  readonly size: number;
  /** The name, a long one in several lines. */
  readonly lines: readonly string[];
  /** Of the plate, where something beneath it is wider than the name, mm. */
  readonly width?: number;
}

/** In sizes: star and the space behind it, space at both ends, above and beneath, corners, the light line around, a line. */
const EMS = { star: 0.82, gap: 0.16, ends: 0.32, rise: 0.2, corner: 0.14, edge: 0.075, line: 1.2 };

/** Width of a sign around a name, mm. */
export function poorSignWidth(name: string, size: number): number {
  return textWidth(name, { size, weight: 700 }) + SIGN_AROUND * size;
}

/** What a sign has besides its name, sizes of it. */
export const SIGN_AROUND = EMS.star + EMS.gap + 2 * EMS.ends;

/** Height of the sign of a name in so many lines, mm. */
export function poorSignHeight(size: number, lines = 1): number {
  return (1 + (lines - 1) * EMS.line + 2 * EMS.rise) * size;
}

/** Draws the sign around its middle. */
export function PoorSign({ x, y, size, lines, ...props }: PoorSignProps) {
  const content = widest(lines, { size, weight: 700 }) + SIGN_AROUND * size;
  const width = Math.max(content, props.width ?? 0);
  const height = poorSignHeight(size, lines.length);
  const left = x - content / 2;
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
      <Star x={left + (EMS.ends + EMS.star / 2) * size} y={y} size={EMS.star * size} fill={palette.white} />
      {lines.map((line, index) => (
        <Label
          key={line}
          x={left + (EMS.ends + EMS.star + EMS.gap) * size}
          y={y + (index - (lines.length - 1) / 2) * EMS.line * size}
          size={size}
          text={line}
          weight={700}
          fill={palette.white}
        />
      ))}
    </g>
  );
}
