import { textWidth } from "../../theme/glyphs.ts";
import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import { rectangle } from "../parts/frame.ts";
import { Hatch, rectangleRings } from "../parts/hatch.tsx";
import { inkOn } from "../parts/ink-on.ts";
import { Label } from "../parts/label.tsx";
import { Star } from "../parts/star.tsx";
import { EMS } from "./card-text.ts";
import { type PlacedHead, type PlacedTownship, placeTownshipBoard } from "./place.ts";
import type { TownshipBoardProps } from "./props.ts";

/** Border of a card, and of the sheet's own township, mm at a label of 8 mm. */
const STROKE = { card: 0.5, own: 2.2 };

/** Townships by special area, where nothing is known of their places. Throws where they do not fit: ask `placeTownshipBoard`. */
export function TownshipBoard(props: TownshipBoardProps) {
  const placed = placeTownshipBoard(props);
  if (!placed) throw new Error(`TownshipBoard: does not fit ${props.width} × ${props.height} mm`);
  const scale = props.type.label / 8;
  return (
    <g>
      {placed.heads.map((head) => (
        <AreaHead key={`${head.area.name} ${head.frame.x}`} head={head} size={placed.size} scale={scale} />
      ))}
      {placed.townships.map((card) => (
        <TownshipCard key={`${card.area.name} ${card.township.code}`} card={card} size={placed.size} scale={scale} />
      ))}
    </g>
  );
}

function AreaHead({ head, size, scale }: { head: PlacedHead; size: number; scale: number }) {
  const { area, isContinued, frame } = head;
  const strip = EMS.strip * size;
  const room = frame.width - 2 * EMS.padding * size;
  const text = isContinued ? `${area.name}（续）` : area.name;
  const nameSize = Math.min(EMS.areaName * size, room / textWidth(text, { size: 1, weight: 700 }));
  return (
    <g>
      <rect {...rectangle(frame)} fill={area.fill.color} />
      <Hatch
        fill={area.fill}
        rings={rectangleRings({ ...frame, y: frame.y + frame.height - strip, height: strip })}
        scale={scale}
      />
      <Label
        x={frame.x + EMS.padding * size}
        y={frame.y + (frame.height - strip) / 2}
        size={nameSize}
        text={text}
        weight={700}
        fill={inkOn(area.fill.color)}
      />
    </g>
  );
}

function TownshipCard({ card, size, scale }: { card: PlacedTownship; size: number; scale: number }) {
  const { township, frame, text, area } = card;
  const { isOwn } = township;
  const left = frame.x + EMS.padding * size;
  const nameY = frame.y + (EMS.padding + EMS.nameHeight / 2 - 0.2) * size;
  const beneath = EMS.padding + EMS.nameHeight + (text.isRemarkBeside ? 0 : EMS.remarkHeight);
  const remark = text.isRemarkBeside
    ? ({ x: frame.x + frame.width - EMS.padding * size, y: nameY, anchor: "end" } as const)
    : { x: left, y: frame.y + (beneath - EMS.remarkHeight / 2 - 0.2) * size };
  const stroke = isOwn ? STROKE.own * scale : STROKE.card;
  return (
    <g>
      <rect
        {...rectangle(frame)}
        fill={palette.white}
        stroke={isOwn ? palette.red : area.fill.color}
        stroke-width={round(stroke)}
      />
      <Label
        x={left}
        y={nameY}
        size={text.nameSize}
        text={township.name}
        weight={700}
        fill={isOwn ? palette.redDark : palette.ink}
      />
      <Label {...remark} size={text.remarkSize} text={township.remark} fill={palette.inkSoft} />
      {text.words.map(({ text: word, isPoor, hasStar, x, line }) => {
        const y = frame.y + (beneath + (line + 0.5) * EMS.line) * size;
        const star = hasStar ? (EMS.star + EMS.afterStar) * size : 0;
        return (
          <g key={`${line} ${x}`}>
            {hasStar ? <Star x={left + x + (EMS.star / 2) * size} y={y} size={EMS.star * size} /> : null}
            <Label
              x={left + x + star}
              y={y}
              size={size}
              text={word}
              weight={isPoor ? 700 : 400}
              fill={isPoor ? palette.redDark : palette.ink}
            />
          </g>
        );
      })}
    </g>
  );
}
