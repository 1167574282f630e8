import { type ClassFill, palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import { borderStroke } from "../area-map/borders.tsx";
import { PALE, pale } from "../area-map/fills.tsx";
import { wayStrokes } from "../area-map/ways.tsx";
import type { Frame } from "../parts/frame.ts";
import { Hatch, rectangleRings } from "../parts/hatch.tsx";
import { Label } from "../parts/label.tsx";
import { PoorSign, poorSignWidth } from "../parts/poor-sign.tsx";
import { Star } from "../parts/star.tsx";
import { LegendCircles } from "./circles.tsx";
import { EMS, type LegendSection, placeMapLegend } from "./place.ts";
import type { LegendBorder, LegendSymbol, LegendWay, MapLegendProps } from "./props.ts";

/** Legend of a map: exactly the classes, symbols and lines on it, with counts. */
export function MapLegend(props: MapLegendProps) {
  const placed = placeMapLegend(props);
  const { size } = placed;
  return (
    <g>
      {placed.sections.map((section) => {
        const own = { props, section, size };
        if (section.kind === "classes") return <Classes key="classes" {...own} />;
        if (section.kind === "symbols") return <Symbols key="symbols" {...own} />;
        if (section.kind === "lines") return <Lines key="lines" {...own} title={props.lineTitle} lines={props.lines} />;
        if (section.kind === "ways") {
          const title = section.isUntitled ? "" : props.wayTitle;
          return <Lines key="ways" {...own} title={title} lines={props.ways} />;
        }
        return <LegendCircles key="sizes" sizes={props.sizes!} placed={placed} section={section} />;
      })}
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
              fill={fill}
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
      <Hatch fill={fill} rings={rectangleRings(half)} scale={scale} opacity={PALE.hatch} />
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
        const own = { section, size, y, count };
        if (mark === "sign") {
          return (
            <g key={label}>
              <PoorSign x={section.x + poorSignWidth(label, size) / 2} y={y} size={size} lines={[label]} />
              <Row {...own} label="" weight={400} />
            </g>
          );
        }
        return (
          <g key={label}>
            <Mark mark={mark} x={section.x} y={y} size={size} />
            <Row {...own} label={label} weight={mark === "plain" ? 500 : 700} isFlush={mark === "plain"} />
          </g>
        );
      })}
    </g>
  );
}

interface LinesProps extends SectionProps {
  readonly title?: string | undefined;
  readonly lines?: readonly (LegendBorder | LegendWay)[] | undefined;
}

function Lines({ props: { type }, section, size, title = "", lines = [] }: LinesProps) {
  const titleHeight = title ? EMS.title : 0;
  return (
    <g>
      {title ? (
        <Label x={section.x} y={section.top + size * 0.7} size={size} text={title} fill={palette.inkSoft} />
      ) : null}
      {lines.map((line, row) => {
        const y = section.top + (titleHeight + (row + 0.5) * EMS.row) * size;
        return (
          <g key={line.label}>
            {strokesOf(line, type.label).map((stroke, layer) => (
              <path
                key={`${layer} ${line.label}`}
                d={`M${round(section.x)},${round(y)}H${round(section.x + EMS.swatchWidth * size)}`}
                fill="none"
                {...stroke}
              />
            ))}
            <Row section={section} size={size} y={y} label={line.label} count="" weight={400} />
          </g>
        );
      })}
    </g>
  );
}

/** A line as the map has it. */
function strokesOf(line: LegendBorder | LegendWay, em: number) {
  return "way" in line
    ? wayStrokes(line.way, em).map(({ stroke, width }) => ({ stroke, "stroke-width": round(width) }))
    : [borderStroke(line, em)];
}

function Row(props: {
  section: LegendSection;
  size: number;
  y: number;
  label: string;
  count: string;
  weight: 400 | 500 | 700;
  /** Its label stands where swatches do. */
  isFlush?: boolean;
}) {
  const { section, size, y } = props;
  const x = section.x + (props.isFlush ? 0 : TEXT_X * size);
  return (
    <g>
      {props.label === "" ? null : <Label x={x} y={y} size={size} text={props.label} weight={props.weight} />}
      {props.count === "" ? null : <Label x={section.countX} y={y} size={size} text={props.count} anchor="end" />}
    </g>
  );
}

function Mark({ mark, x, y, size }: { mark: LegendSymbol["mark"]; x: number; y: number; size: number }) {
  const middle = x + (EMS.swatchWidth / 2) * size;
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
  if (mark === "star") return <Star x={middle} y={y} size={size * 0.95} />;
  if (mark !== "ring") return null;
  return (
    <circle
      cx={round(middle)}
      cy={round(y)}
      r={round(size * 0.25)}
      fill={palette.white}
      stroke={palette.ink}
      stroke-width={1}
    />
  );
}
