import { type ClassFill, palette } from "../theme/palette.ts";
import type { TypeScale } from "../theme/type-scale.ts";
import { HatchPattern, hatchId } from "./parts/hatch.tsx";
import { Label } from "./parts/label.tsx";
import { round } from "./parts/round.ts";

/** A class of the map's fill. */
export interface LegendClass {
  readonly fill: ClassFill;
  readonly label: string;
  /** What is in the class, e.g. 9村. */
  readonly count: string;
}

/** A symbol that stands for a kind of place. */
export interface LegendSymbol {
  readonly isFilled: boolean;
  readonly label: string;
  readonly count: string;
}

/** Sizes of proportional symbols. */
export interface LegendSizes {
  readonly title: string;
  readonly samples: readonly { readonly radius: number; readonly label: string }[];
}

export interface MapLegendProps {
  readonly width: number;
  readonly type: TypeScale;
  readonly classTitle: string;
  readonly classes: readonly LegendClass[];
  readonly symbols: readonly LegendSymbol[];
  readonly sizes?: LegendSizes;
}

/** Row height, swatch and gaps in ems of the legend's text. */
const EMS = { row: 1.75, swatchWidth: 2.1, swatchHeight: 1.15, gap: 0.6, title: 1.9, section: 0.7 };

interface Rows {
  readonly size: number;
  readonly classTop: number;
  readonly symbolTop: number;
  readonly sizeTop: number;
  readonly height: number;
}

/** Where the sections of a legend start, and how high it is, mm. */
export function placeMapLegend({ type, classes, symbols, sizes }: Omit<MapLegendProps, "width">): Rows {
  const size = type.label * 1.15;
  const classTop = EMS.title * size;
  const symbolTop = classTop + (classes.length * EMS.row + EMS.section) * size;
  const sizeTop = symbolTop + (symbols.length * EMS.row + (symbols.length > 0 ? EMS.section : 0)) * size;
  const largest = Math.max(0, ...(sizes?.samples.map(({ radius }) => radius) ?? []));
  const sizesHeight = sizes ? EMS.title * size + Math.max(2 * largest, sizes.samples.length * EMS.row * size) : 0;
  return { size, classTop, symbolTop, sizeTop, height: sizeTop + sizesHeight };
}

/** Legend of a map: exactly the classes and symbols on it, with counts. */
export function MapLegend(props: MapLegendProps) {
  const { width, classTitle, classes, symbols, sizes } = props;
  const { size, classTop, symbolTop, sizeTop } = placeMapLegend(props);
  const hatches = [...new Set(classes.map(({ fill }) => fill.hatch))].filter((kind) => kind !== "none").sort();
  const textX = (EMS.swatchWidth + EMS.gap) * size;
  const middle = (top: number, row: number) => top + (row + 0.5) * EMS.row * size;
  return (
    <g>
      {hatches.length > 0 ? (
        <defs>
          {hatches.map((kind) => (
            <HatchPattern key={kind} kind={kind} color={palette.ink} scale={props.type.label / 8} />
          ))}
        </defs>
      ) : null}
      <Label x={0} y={size * 0.7} size={size} text={classTitle} fill={palette.inkSoft} />
      {classes.map(({ fill, label, count }, row) => {
        const y = middle(classTop, row);
        const box = {
          y: round(y - (EMS.swatchHeight / 2) * size),
          width: round(EMS.swatchWidth * size),
          height: round(EMS.swatchHeight * size),
          stroke: palette.inkSoft,
          "stroke-width": 0.5,
        };
        return (
          <g key={label}>
            <rect {...box} fill={fill.color} />
            {fill.hatch === "none" ? null : <rect {...box} fill={`url(#${hatchId(fill.hatch)})`} fill-opacity="0.28" />}
            <Label x={textX} y={y} size={size} text={label} />
            <Label x={width} y={y} size={size} text={count} anchor="end" />
          </g>
        );
      })}
      {symbols.map(({ isFilled, label, count }, row) => {
        const y = middle(symbolTop, row);
        return (
          <g key={label}>
            <circle
              cx={round((EMS.swatchWidth / 2) * size)}
              cy={round(y)}
              r={round(size * 0.48)}
              fill={isFilled ? palette.redDark : palette.white}
              stroke={isFilled ? palette.white : palette.ink}
              stroke-width={1}
            />
            <Label x={textX} y={y} size={size} text={label} weight={isFilled ? 700 : 400} />
            <Label x={width} y={y} size={size} text={count} anchor="end" />
          </g>
        );
      })}
      {sizes ? <SizeLegend sizes={sizes} top={sizeTop} size={size} /> : null}
    </g>
  );
}

/** Circles standing in one another, each with a line to its amount. */
function SizeLegend({ sizes, top, size }: { sizes: LegendSizes; top: number; size: number }) {
  const largest = Math.max(...sizes.samples.map(({ radius }) => radius));
  const rowHeight = EMS.row * size;
  const height = Math.max(2 * largest, sizes.samples.length * rowHeight);
  const bottom = top + EMS.title * size + height;
  const centre = Math.max(largest, (EMS.swatchWidth / 2) * size);
  const textX = centre + largest + size * 1.6;
  return (
    <g>
      <Label x={0} y={top + size * 0.7} size={size} text={sizes.title} fill={palette.inkSoft} />
      {sizes.samples.map(({ radius, label }, index) => {
        const y = bottom - height + (index + 0.5) * (height / sizes.samples.length);
        return (
          <g key={label}>
            <circle
              cx={round(centre)}
              cy={round(bottom - radius)}
              r={round(radius)}
              fill="none"
              stroke={palette.ink}
              stroke-width={0.7}
            />
            <path
              d={`M${round(centre)},${round(bottom - 2 * radius)}L${round(textX - size * 0.9)},${round(y)}H${round(textX - size * 0.3)}`}
              fill="none"
              stroke={palette.grey}
              stroke-width={0.5}
            />
            <Label x={textX} y={y} size={size} text={label} />
          </g>
        );
      })}
    </g>
  );
}
