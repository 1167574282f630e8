import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import { Label } from "./label.tsx";

/** North arrow with 北 beneath. `x`: middle, `y`: tip, `height`: of the arrow alone, mm. */
export function NorthArrow({ x, y, height }: { x: number; y: number; height: number }) {
  const half = height * 0.27;
  const point = (dx: number, dy: number) => `${round(x + dx)},${round(y + dy)}`;
  return (
    <g>
      <path
        d={`M${point(0, 0)}L${point(half, height)}L${point(0, height * 0.78)}L${point(-half, height)}Z`}
        fill={palette.ink}
      />
      <path
        d={`M${point(0, height * 0.1)}L${point(-half * 0.8, height * 0.93)}L${point(0, height * 0.76)}Z`}
        fill={palette.white}
      />
      <Label
        x={x}
        y={y + height * 1.3}
        size={height * 0.42}
        text="北"
        anchor="middle"
        weight={700}
        halo={height * 0.05}
      />
    </g>
  );
}
