import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import { Label } from "./label.tsx";

/** Round lengths that a scale bar may show, km. */
const LENGTHS = [0.1, 0.2, 0.3, 0.4, 0.5, 1, 2, 3, 4, 5, 10, 20, 30, 40, 50, 100, 200];

/** The longest round length that fits into `maxWidth` mm at `scale` mm per km. */
export function scaleBarLength(scale: number, maxWidth: number): number {
  return LENGTHS.findLast((length) => length * scale <= maxWidth) ?? LENGTHS[0]!;
}

/** Scale bar in two halves, black and white, with its length in figures. `x`, `y`: lower left corner, mm. */
export function ScaleBar({
  x,
  y,
  scale,
  maxWidth,
  size,
}: {
  x: number;
  y: number;
  scale: number;
  maxWidth: number;
  size: number;
}) {
  const length = scaleBarLength(scale, maxWidth);
  const width = length * scale;
  const height = size * 0.34;
  const unit = length < 1 ? `${length * 1000} 米` : `${length} 千米`;
  const box = { y: round(y - height), height: round(height), stroke: palette.ink, "stroke-width": 0.5 };
  return (
    <g>
      <rect {...box} x={round(x)} width={round(width / 2)} fill={palette.ink} />
      <rect {...box} x={round(x + width / 2)} width={round(width / 2)} fill={palette.white} />
      <Label x={x} y={y - height - size * 0.75} size={size} text="0" halo={size * 0.12} />
      <Label x={x + width} y={y - height - size * 0.75} size={size} text={unit} anchor="middle" halo={size * 0.12} />
    </g>
  );
}
