import { type ClassFill, hatchColor } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import type { Frame } from "./frame.ts";
import { hatchPath, isDotted, type Ring } from "./hatch-path.ts";

/** Width of hatch lines, mm at scale 1. */
const STROKE = 0.5;
/** The thinnest line that prints, mm. */
const THINNEST = 0.35;

/** How strongly a hatch lies over its fill: seen on a photocopy, yet a name on it is read. */
export const HATCH_OPACITY = 0.45;

interface HatchProps {
  readonly fill: Pick<ClassFill, "hatch" | "isHatchLight">;
  /** Area in mm: outer rings and holes. */
  readonly rings: readonly Ring[];
  readonly scale?: number;
  readonly opacity?: number;
}

/** The second sign of a class, over its fill: for those who see no colour and for photocopies. */
export function Hatch({ fill, rings, scale = 1, opacity = HATCH_OPACITY }: HatchProps) {
  const kind = fill.hatch;
  const color = hatchColor(fill);
  const d = hatchPath(kind, rings, scale);
  if (d === "") return null;
  if (isDotted(kind)) return <path d={d} fill={color} fill-opacity={opacity} />;
  return (
    <path
      d={d}
      fill="none"
      stroke={color}
      stroke-width={round(Math.max(THINNEST, STROKE * scale))}
      stroke-opacity={opacity}
    />
  );
}

/** A frame as rings, mm. */
export function rectangleRings({ x, y, width, height }: Frame): Ring[] {
  return [
    [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ],
  ];
}
