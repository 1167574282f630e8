import { palette } from "../../theme/palette.ts";
import { Label } from "../parts/label.tsx";
import { round } from "../parts/round.ts";
import type { NameIndexPlan } from "./name-index-layout.ts";

/** Numbers and names of the places that are numbers on the map. */
export function NameIndex({ index: { box, size, rows } }: { index: NameIndexPlan }) {
  return (
    <g>
      <rect
        x={round(box.x0)}
        y={round(box.y0)}
        width={round(box.x1 - box.x0)}
        height={round(box.y1 - box.y0)}
        fill={palette.paper}
        stroke={palette.greyLine}
        stroke-width={0.5}
      />
      {rows.map(({ text, x, y }) => (
        <Label key={text} x={x} y={y} size={size} text={text} />
      ))}
    </g>
  );
}
