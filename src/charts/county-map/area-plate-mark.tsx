import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import { frameOf, rectangle } from "../parts/frame.ts";
import { Label } from "../parts/label.tsx";
import type { AreaPlate } from "./area-plates.ts";

/** Of the characters: a plate's edge, its leader and the dot at the leader's end. */
const EMS = { edge: 0.045, line: 0.06, dot: 0.17 };

/** An area's name on a plate of its colour, with a line to a dot on its ground. */
export function AreaPlateMark({ plate, fill }: { plate: AreaPlate; fill: string }) {
  const { box, leader, size, id } = plate;
  const [[ax, ay], [bx, by]] = leader;
  return (
    <g>
      <path
        d={`M${round(ax)},${round(ay)}L${round(bx)},${round(by)}`}
        stroke={palette.ink}
        stroke-width={round(size * EMS.line)}
        fill="none"
      />
      <circle cx={round(bx)} cy={round(by)} r={round(size * EMS.dot)} fill={palette.ink} />
      <rect {...rectangle(frameOf(box))} fill={fill} stroke={palette.ink} stroke-width={round(size * EMS.edge)} />
      <Label
        x={(box.left + box.right) / 2}
        y={(box.top + box.bottom) / 2}
        size={size}
        text={id}
        anchor="middle"
        weight={700}
      />
    </g>
  );
}
