import { type ClassFill, palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import { PALE, pale } from "../area-map/fills.tsx";
import type { Frame } from "../parts/frame.ts";
import { Hatch, rectangleRings } from "../parts/hatch.tsx";
import { Label } from "../parts/label.tsx";
import { Star } from "../parts/star.tsx";
import { LegendCircles } from "./circles.tsx";
import { EMS, type LegendSection, placeMapLegend } from "./place.ts";
import type { LegendSymbol, MapLegendProps } from "./props.ts";

/** Legend of a map: exactly the classes and symbols on it, with counts. */
export function MapLegend(props: MapLegendProps) {
  const placed = placeMapLegend(props);
  const { size } = placed;
  return (
    <g>
      <Classes props={props} section={placed.classes} size={size} />
      {props.symbols.length > 0 ? <Symbols props={props} section={placed.symbols} size={size} /> : null}
      {props.sizes ? <LegendCircles sizes={props.sizes} placed={placed} /> : null}
    </g>
  );
}

const TEXT_X = EMS.swatchWidth + EMS.gap;

interface SectionProps {
  readonly props: MapLegendProps;
  readonly section: LegendSection;
  readonly size: number;
}

function Classes({ props, section, size }: SectionProps) {
  return (
    <g>
      <Label x={section.x} y={section.top + size * 0.7} size={size} text={props.classTitle} fill={palette.inkSoft} />
      {props.classes.map(({ fill, isTwoTone, label, count }, row) => {
        const y = section.top + (EMS.title + (row + 0.5) * EMS.row) * size;
        const box = {
          x: round(section.x),
          y: round(y - (EMS.swatchHeight / 2) * size),
          width: round(EMS.swatchWidth * size),
          height: round(EMS.swatchHeight * size),
          stroke: palette.inkSoft,
          "stroke-width": 0.5,
        };
        return (
          <g key={label}>
            <rect {...box} fill={fill.color} />
            <Hatch
              kind={fill.hatch}
              rings={rectangleRings({ ...box, width: box.width / (isTwoTone ? 2 : 1) })}
              scale={props.type.label / 8}
            />
            {isTwoTone ? <PaleHalf box={box} fill={fill} scale={props.type.label / 8} /> : null}
            <Row section={section} size={size} y={y} label={label} count={count} weight={400} />
          </g>
        );
      })}
    </g>
  );
}

/** The right half of a swatch as the class looks where it is only context. */
function PaleHalf({ box, fill, scale }: { box: Frame; fill: ClassFill; scale: number }) {
  const half = { ...box, x: round(box.x + box.width / 2), width: round(box.width / 2) };
  return (
    <g>
      <rect {...half} fill={pale(fill.color)} />
      <Hatch kind={fill.hatch} rings={rectangleRings(half)} scale={scale} opacity={PALE.hatch} />
    </g>
  );
}

function Symbols({ props, section, size }: SectionProps) {
  const titleHeight = props.symbolTitle ? EMS.title : 0;
  return (
    <g>
      {props.symbolTitle ? (
        <Label x={section.x} y={section.top + size * 0.7} size={size} text={props.symbolTitle} fill={palette.inkSoft} />
      ) : null}
      {props.symbols.map(({ mark, label, count }, row) => {
        const y = section.top + (titleHeight + (row + 0.5) * EMS.row) * size;
        return (
          <g key={label}>
            <Mark mark={mark} x={section.x} y={y} size={size} />
            <Row
              section={section}
              size={size}
              y={y}
              label={label}
              count={count}
              weight={mark === "hollow" || mark === "ring" ? 400 : 700}
            />
          </g>
        );
      })}
    </g>
  );
}

function Row(props: {
  section: LegendSection;
  size: number;
  y: number;
  label: string;
  count: string;
  weight: 400 | 700;
}) {
  const { section, size, y } = props;
  return (
    <g>
      <Label x={section.x + TEXT_X * size} y={y} size={size} text={props.label} weight={props.weight} />
      {props.count === "" ? null : <Label x={section.countX} y={y} size={size} text={props.count} anchor="end" />}
    </g>
  );
}

function Mark({ mark, x, y, size }: { mark: LegendSymbol["mark"]; x: number; y: number; size: number }) {
  if (mark === "outline") {
    const stroke = size * 0.28;
    return (
      <rect
        x={round(x + stroke / 2)}
        y={round(y - (EMS.swatchHeight / 2) * size + stroke / 2)}
        width={round(EMS.swatchWidth * size - stroke)}
        height={round(EMS.swatchHeight * size - stroke)}
        fill="none"
        stroke={palette.red}
        stroke-width={round(stroke)}
      />
    );
  }
  if (mark === "star") return <Star x={x + (EMS.swatchWidth / 2) * size} y={y} size={size * 0.95} />;
  return (
    <circle
      cx={round(x + (EMS.swatchWidth / 2) * size)}
      cy={round(y)}
      r={round(size * (mark === "ring" ? 0.25 : 0.5))}
      fill={mark === "filled" ? palette.symbol : palette.white}
      stroke={mark === "filled" ? palette.white : palette.ink}
      stroke-width={1}
    />
  );
}
