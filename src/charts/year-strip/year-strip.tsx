import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import { grow } from "../parts/box.ts";
import { frameOf, rectangle } from "../parts/frame.ts";
import { Hatch, rectangleRings } from "../parts/hatch.tsx";
import { Label } from "../parts/label.tsx";
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
          <rect {...rectangle(frameOf(frame))} fill={palette.white} />
          <rect {...rectangle(frameOf(band))} fill={fill.color} />
          <Hatch kind={fill.hatch} rings={rectangleRings(frameOf(band))} scale={props.type.label / 8} />
          <rect {...rectangle(frameOf(plate))} rx={round((plate.bottom - plate.top) / 6)} fill={palette.paper} />
          <rect
            {...rectangle(frameOf(grow(frame, -FRAME_STROKE / 2)))}
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
