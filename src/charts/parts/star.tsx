import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";

/** Ratio of the inner to the outer radius of a regular five-pointed star. */
const INNER = 0.382;

/** A five-pointed star, the sign of a poor village; `x`, `y` its centre and `size` its diameter, mm. */
export interface StarProps {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill?: string;
}

/** Drawn as a path, so that it looks the same where the font has no ★. */
export function Star({ x, y, size, fill = palette.red }: StarProps) {
  const points = Array.from({ length: 10 }, (_, index) => {
    const radius = (size / 2) * (index % 2 === 0 ? 1 : INNER);
    const angle = (index * Math.PI) / 5 - Math.PI / 2;
    return `${round(x + radius * Math.cos(angle))},${round(y + radius * Math.sin(angle))}`;
  });
  return <path d={`M${points.join("L")}Z`} fill={fill} />;
}
