import { palette } from "../../theme/palette.ts";
import { Label } from "../parts/label.tsx";
import { round } from "../parts/round.ts";
import type { AreaMapPlacement } from "./place.ts";

/** Halo of a name and stroke of its leader, ems. */
const HALO = 0.13;
const LEADER = 0.05;

/** Names with their leaders and, in grey, those of the surroundings. */
export function Names({ placement }: { placement: AreaMapPlacement }) {
  const { names, contextNames } = placement;
  const labels = [...names.labels, ...names.indexed.map(({ marker }) => marker)];
  return (
    <g>
      {contextNames.map(({ name, x, y, size }) => (
        <Label
          key={`${name} ${x} ${y}`}
          x={x}
          y={y}
          size={size}
          text={name}
          anchor="middle"
          fill={palette.grey}
          letterSpacing={size * 0.12}
        />
      ))}
      {labels.map(({ leader, id, size }) =>
        leader ? (
          <path
            key={id}
            d={`M${leader[0].map(round).join(",")}L${leader[1].map(round).join(",")}`}
            stroke={palette.inkSoft}
            stroke-width={round(size * LEADER)}
            fill="none"
          />
        ) : null,
      )}
      {labels.map((label) => (
        <Label
          key={label.id}
          x={label.x}
          y={label.y}
          size={label.size}
          text={label.text}
          anchor={label.anchor}
          weight={label.weight}
          halo={label.size * HALO}
        />
      ))}
    </g>
  );
}
