import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import type { PlacedLabel } from "../labels/types.ts";
import { Label } from "../parts/label.tsx";
import { NameDrawing } from "./name-drawing.tsx";
import type { PlacedAreaMap } from "./place.ts";

/** Stroke of a name's leader and light edge that parts the leader from borders, ems. */
const LEADER = 0.05;
const LEADER_EDGE = 0.07;
/** The thinnest line that prints, mm. */
const THINNEST = 0.35;

/** Names with their leaders and, in grey, those of the surroundings. */
export function Names({ placement }: { placement: PlacedAreaMap }) {
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
      {labels.map((label) => (
        <Leader key={label.id} {...label} />
      ))}
      {labels.map((label) => (
        <NameDrawing key={label.id} name={label} />
      ))}
    </g>
  );
}

/** A line in a light edge, so that it is taken for no border. */
export function Leader({ leader, size }: PlacedLabel) {
  if (!leader) return null;
  const [start, end] = leader;
  const d = `M${start.map(round).join(",")}L${end.map(round).join(",")}`;
  const width = Math.max(THINNEST, size * LEADER);
  return (
    <g fill="none">
      <path d={d} stroke={palette.paper} stroke-width={round(width + 2 * LEADER_EDGE * size)} />
      <path d={d} stroke={palette.ink} stroke-width={round(width)} />
    </g>
  );
}
