import { textWidth } from "../../theme/glyphs.ts";
import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import { Label } from "./label.tsx";
import { Star } from "./star.tsx";

/** The sign of a poor village: its name in white on a red plate, a star before it. Position of its middle, mm. */
interface PoorSignProps {
  readonly x: number;
  readonly y: number;
  /** Of the name. */
  readonly size: number;
  readonly name: string;
}

/** In sizes: star and the space behind it, space at both ends, above and beneath, corners, and the light line around. */
const EMS = { star: 0.82, gap: 0.16, ends: 0.32, rise: 0.2, corner: 0.14, line: 0.075 };

/** Width of the sign, mm. */
export function poorSignWidth(name: string, size: number): number {
  return textWidth(name, { size, weight: 700 }) + (EMS.star + EMS.gap + 2 * EMS.ends) * size;
}

/** Height of the sign, mm. */
export function poorSignHeight(size: number): number {
  return (1 + 2 * EMS.rise) * size;
}

/** Draws the sign around its middle. */
export function PoorSign({ x, y, size, name }: PoorSignProps) {
  const [width, height] = [poorSignWidth(name, size), poorSignHeight(size)];
  const left = x - width / 2;
  return (
    <g>
      <rect
        x={round(left)}
        y={round(y - height / 2)}
        width={round(width)}
        height={round(height)}
        rx={round(EMS.corner * size)}
        fill={palette.red}
        stroke={palette.white}
        stroke-width={round(EMS.line * size)}
      />
      <Star x={left + (EMS.ends + EMS.star / 2) * size} y={y} size={EMS.star * size} fill={palette.white} />
      <Label
        x={left + (EMS.ends + EMS.star + EMS.gap) * size}
        y={y}
        size={size}
        text={name}
        weight={700}
        fill={palette.white}
      />
    </g>
  );
}
