import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { type Frame, rectangle } from "../parts/frame.ts";
import { Label } from "../parts/label.tsx";
import type { StaffCard } from "./place.ts";

/** Staff with a frame for each photo: a print is pasted in where the office has no picture on file. */
export function StaffCards({ cards, type }: { cards: readonly StaffCard[]; type: TypeScale }) {
  return (
    <g>
      {cards.map((card) => (
        <g key={`${card.x} ${card.y}`}>
          <rect {...rectangle(card)} fill={palette.white} stroke={palette.greyLine} stroke-width={0.6} />
          <rect {...rectangle({ ...card, height: type.body * 0.3 })} fill={palette.red} />
          <PhotoFrame {...card.photo} type={type} />
          {card.labels.map((label) => (
            <Label key={`${label.x} ${label.y}`} {...label} />
          ))}
          {card.rings.map(({ x, y, radius }) => (
            <circle
              key={x}
              cx={round(x)}
              cy={round(y)}
              r={round(radius)}
              fill="none"
              stroke={palette.grey}
              stroke-width={0.6}
            />
          ))}
        </g>
      ))}
    </g>
  );
}

/** An empty frame: the outline of a head and shoulders, and what belongs there. */
function PhotoFrame({ type, ...frame }: Frame & { readonly type: TypeScale }) {
  const { x, y, width, height } = frame;
  const middle = round(x + width / 2);
  const [head, shoulders] = [width * 0.23, width * 0.4];
  const foot = round(y + height);
  const size = Math.min(type.body, width * 0.12);
  return (
    <g>
      <rect {...rectangle(frame)} fill={palette.greyFaint} />
      <circle cx={middle} cy={round(y + height * 0.42)} r={round(head)} fill={palette.greyFill} />
      <path
        d={`M${round(x + width / 2 - shoulders)},${foot}a${round(shoulders)},${round(height * 0.33)},0,0,1,${round(2 * shoulders)},0Z`}
        fill={palette.greyFill}
      />
      <rect {...rectangle(frame)} fill="none" stroke={palette.grey} stroke-width={0.5} />
      {size >= type.floor ? (
        <Label
          x={x + width / 2}
          y={y + height - size}
          size={size}
          text="照片"
          anchor="middle"
          fill={palette.grey}
          letterSpacing={size * 0.3}
        />
      ) : null}
    </g>
  );
}
