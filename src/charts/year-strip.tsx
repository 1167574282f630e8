import { palette } from "../theme/palette.ts";
import { HATCH_OPACITY, HatchPattern, hatchId } from "./parts/hatch.tsx";
import { Label } from "./parts/label.tsx";
import type { Box } from "./parts/label-box.ts";
import { round } from "./parts/round.ts";
import { placeYearStrip, type YearStripProps } from "./year-strip-layout.ts";

const FRAME_STROKE = 0.6;

/** One card a year, in the year's colour and hatch, with its figures large. */
export function YearStrip(props: YearStripProps) {
  const { cards } = placeYearStrip(props);
  const hatches = [...new Set(cards.map((card) => card.fill.hatch))].filter((hatch) => hatch !== "none");
  return (
    <g>
      <defs>
        {hatches.map((hatch) => (
          <HatchPattern key={hatch} kind={hatch} color={palette.ink} scale={props.type.label / 8} />
        ))}
      </defs>
      {cards.map(({ frame, band, plate, fill, labels }) => (
        <g key={labels[0]?.text}>
          <rect {...rectangle(frame)} fill={palette.white} />
          <rect {...rectangle(band)} fill={fill.color} />
          {fill.hatch !== "none" && (
            <rect {...rectangle(band)} fill={`url(#${hatchId(fill.hatch)})`} fill-opacity={HATCH_OPACITY} />
          )}
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

function inset(box: Box, by: number): Box {
  return { left: box.left + by, top: box.top + by, right: box.right - by, bottom: box.bottom - by };
}
