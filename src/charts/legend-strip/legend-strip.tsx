import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import { Hatch, rectangleRings } from "../parts/hatch.tsx";
import { Label } from "../parts/label.tsx";
import { PoorSign, poorSignWidth } from "../parts/poor-sign.tsx";
import { EMS, type LegendStripProps, type PlacedEntry, placeLegendStrip } from "./place.ts";

/** The legend of cards: classes and kinds of village in rows, with counts. */
export function LegendStrip(props: LegendStripProps) {
  const { size, titles, entries } = placeLegendStrip(props);
  return (
    <g>
      {titles.map(({ text, y }) => (
        <Label key={text} x={0} y={y} size={size} text={text} fill={palette.inkSoft} />
      ))}
      {entries.map((placed) => (
        <Entry key={placed.entry.label} placed={placed} size={size} scale={props.type.label / 8} />
      ))}
    </g>
  );
}

function Entry({ placed, size, scale }: { placed: PlacedEntry; size: number; scale: number }) {
  const { entry, x, y, labelX, countX } = placed;
  const count = <Label x={countX} y={y} size={size} text={entry.count} />;
  if (!entry.fill) {
    return (
      <g>
        {entry.isSign ? (
          <PoorSign x={x + poorSignWidth(entry.label, size) / 2} y={y} size={size} lines={[entry.label]} />
        ) : (
          <Label x={labelX} y={y} size={size} text={entry.label} weight={700} />
        )}
        {count}
      </g>
    );
  }
  const box = {
    x: round(x),
    y: round(y - (EMS.swatchHeight / 2) * size),
    width: round(EMS.swatchWidth * size),
    height: round(EMS.swatchHeight * size),
  };
  return (
    <g>
      <rect {...box} fill={entry.fill.color} />
      <Hatch fill={entry.fill} rings={rectangleRings(box)} scale={scale} />
      <rect {...box} fill="none" stroke={palette.inkSoft} stroke-width={0.5} />
      <Label x={labelX} y={y} size={size} text={entry.label} />
      {count}
    </g>
  );
}
