import { palette } from "../../theme/palette.ts";
import { Hatch, rectangleRings } from "../parts/hatch.tsx";
import { Label } from "../parts/label.tsx";
import type { Box } from "../parts/label-box.ts";
import { round } from "../parts/round.ts";
import { placeYearStrip } from "./place.ts";
import type { YearStripProps } from "./props.ts";

const FRAME_STROKE = 0.6;

/** One card a year, in the year's colour and hatch, with its figures large. */
export function YearStrip(props: YearStripProps) {
  const { cards } = placeYearStrip(props);
  return (
    <g>
      {cards.map(({ frame, band, plate, fill, labels }) => (
        <g key={labels[0]?.text}>
          <rect {...rectangle(frame)} fill={palette.white} />
          <rect {...rectangle(band)} fill={fill.color} />
          <Hatch kind={fill.hatch} rings={ringsOf(band)} scale={props.type.label / 8} />
          <rect {...rectangle(plate)} rx={round((plate.bottom - plate.top) / 6)} fill={palette.paper} />
          <rect
            {...rectangle(inset(frame, FRAME_STROKE / 2))}
            fill="none"
            stroke={palette.grey}
            stroke-width={FRAME_STROKE}
          />
          {labels.map((label) => (
            <Label key={`${label.x} ${label.y}`} {...label} />
          ))}
        </g>
      ))}
    </g>
  );
}

function rectangle(box: Box) {
  return {
    x: round(box.left),
    y: round(box.top),
    width: round(box.right - box.left),
    height: round(box.bottom - box.top),
  };
}

function ringsOf({ left, top, right, bottom }: Box) {
  return rectangleRings(left, top, right - left, bottom - top);
}

function inset(box: Box, by: number): Box {
  return { left: box.left + by, top: box.top + by, right: box.right - by, bottom: box.bottom - by };
}
