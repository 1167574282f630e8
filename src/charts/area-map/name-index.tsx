import { palette } from "../../theme/palette.ts";
import { frameOf, rectangle } from "../parts/frame.ts";
import { Label } from "../parts/label.tsx";
import type { PlacedNameIndex } from "./place-name-index.ts";

/** Numbers and names of the places that are numbers on the map. */
export function NameIndex({ index: { box, size, rows } }: { index: PlacedNameIndex }) {
  return (
    <g>
      <rect {...rectangle(frameOf(box))} fill={palette.paper} stroke={palette.greyLine} stroke-width={0.5} />
      {rows.map(({ text, x, y }) => (
        <Label key={text} x={x} y={y} size={size} text={text} />
      ))}
    </g>
  );
}
