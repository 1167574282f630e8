import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import { rectangle } from "../parts/frame.ts";
import { Hatch, rectangleRings } from "../parts/hatch.tsx";
import { inkOn } from "../parts/ink-on.ts";
import { Label } from "../parts/label.tsx";
import { PoorSign } from "../parts/poor-sign.tsx";
import { type PlacedCard, placeCards } from "./place.ts";
import type { CardsProps } from "./props.ts";
import { type CardText, LINE, stripHeight } from "./texts.ts";

const STROKE = 0.5;
/** Of the sheet's own card, labels. */
const OWN_STROKE = 0.3;

/** A card for each village where nothing is known of its position: the class as ground, its hatch in a strip at the foot. */
export function Cards(props: CardsProps) {
  const { size, cards } = placeCards(props);
  return (
    <g>
      {cards.map((placed) => (
        <CardDrawing key={placed.card.id} placed={placed} size={size} scale={props.type.label / 8} />
      ))}
    </g>
  );
}

function CardDrawing({ placed, size, scale }: { placed: PlacedCard; size: number; scale: number }) {
  const { card, frame, texts } = placed;
  const { fill } = card;
  const strip = stripHeight(size);
  const foot = { ...frame, y: frame.y + frame.height - strip, height: strip };
  return (
    <g>
      <rect {...rectangle(frame)} fill={fill.color} />
      <Hatch fill={fill} rings={rectangleRings(foot)} scale={scale} />
      <rect {...rectangle(frame)} fill="none" stroke={palette.inkSoft} stroke-width={round(STROKE)} />
      {card.isOwn ? (
        <rect {...rectangle(frame)} fill="none" stroke={palette.red} stroke-width={round(OWN_STROKE * scale * 8)} />
      ) : null}
      {texts.map((text) => (
        <TextDrawing key={`${text.role} ${text.y}`} text={text} ink={inkOn(fill.color)} />
      ))}
    </g>
  );
}

function TextDrawing({ text: { role, lines, size, x, y }, ink }: { text: CardText; ink: string }) {
  if (role === "sign") return <PoorSign x={x} y={y} size={size} lines={lines} />;
  const weight = role === "remark" ? 500 : 700;
  return (
    <g>
      {lines.map((text, index) => (
        <Label
          key={text}
          x={x}
          y={y + (index - (lines.length - 1) / 2) * LINE * size}
          size={size}
          text={text}
          anchor="middle"
          weight={weight}
          fill={ink}
        />
      ))}
    </g>
  );
}
