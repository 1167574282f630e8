import { palette } from "../../theme/palette.ts";
import { frameOf, rectangle } from "../parts/frame.ts";
import { Label } from "../parts/label.tsx";
import type { PlacedCaution } from "./furniture.ts";

/** What the map is no authority for, on its plate. */
export function Caution({ caution: { box, text }, size }: { caution: PlacedCaution; size: number }) {
  return (
    <g>
      <rect {...rectangle(frameOf(box))} fill={palette.paper} stroke={palette.inkSoft} stroke-width={0.5} />
      <Label
        x={(box.left + box.right) / 2}
        y={(box.top + box.bottom) / 2}
        size={size}
        text={text}
        anchor="middle"
        fill={palette.inkSoft}
      />
    </g>
  );
}
