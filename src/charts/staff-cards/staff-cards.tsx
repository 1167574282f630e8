import { palette } from "../../theme/palette.ts";
import { rectangle } from "../parts/frame.ts";
import { Label } from "../parts/label.tsx";
import { placeStaffCards } from "./place.ts";
import type { StaffCardsProps } from "./props.ts";

const COLORS = { post: palette.redDark, name: palette.ink, detail: palette.inkSoft } as const;

/** Staff with a frame for each photo: a print is pasted in where the office has no picture on file. */
export function StaffCards(props: StaffCardsProps) {
  const { type } = props;
  return (
    <g>
      {placeStaffCards(props).map((card) => (
        <g key={`${card.x} ${card.y}`}>
          <rect {...rectangle(card)} fill={palette.white} stroke={palette.greyLine} stroke-width={0.6} />
          <rect {...rectangle({ ...card, width: type.body * 0.32 })} fill={palette.red} />
          <rect
            {...rectangle(card.photo)}
            fill={palette.greyFaint}
            stroke={palette.grey}
            stroke-width={0.5}
            stroke-dasharray="3 2"
          />
          <Label
            x={card.photo.x + card.photo.width / 2}
            y={card.photo.y + card.photo.height / 2}
            size={type.label}
            text="照片"
            anchor="middle"
            fill={palette.grey}
            letterSpacing={type.label * 0.4}
          />
          {card.lines.map((line) => (
            <Label
              key={line.y}
              x={card.textX}
              y={line.y}
              size={line.size}
              text={line.text}
              weight={line.role === "detail" ? 500 : 700}
              fill={COLORS[line.role]}
              letterSpacing={line.role === "name" ? line.size * 0.05 : 0}
            />
          ))}
        </g>
      ))}
    </g>
  );
}
