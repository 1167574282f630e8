import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import { Borders } from "./borders.tsx";
import { Fills } from "./fills.tsx";
import { FurnitureMarks } from "./furniture-marks.tsx";
import { NameIndex } from "./name-index.tsx";
import { Names } from "./names.tsx";
import { placeAreaMap } from "./place.ts";
import type { AreaMapProps, MapBorder, MapPlace } from "./props.ts";
import { Shape } from "./shape.tsx";
import type { MapView } from "./view.ts";
import { WayNames, Ways } from "./ways.tsx";

/** Light border that lifts the shown part off its surroundings, ems of a label. */
const CASING = 1.1;

/** Ring of a symbol, ems of a label, and how much of the ground its disc covers. */
export const SYMBOL = { ring: 0.095, opacity: 0.7 };

/** A map of filled areas with symbols, names, borders by rank, scale bar and north arrow. */
export function AreaMap(props: AreaMapProps) {
  const { width, type, ground } = props;
  const placement = placeAreaMap(props);
  const { view, furniture, mapHeight } = placement;
  const isBeneath = ({ rank }: MapBorder) => rank === "neighbour";
  const frame = { width: round(width), height: round(mapHeight) };
  return (
    <g>
      <rect {...frame} fill={palette.greyFaint} />
      {ground ? <Shape d={view.areaPath(ground)} fill={palette.greyFill} /> : null}
      <Borders borders={props.borders.filter(isBeneath)} view={view} em={type.label} />
      <Shape
        d={view.linePath(props.focus.coordinates.flat())}
        fill="none"
        stroke={palette.paper}
        stroke-width={round(type.label * CASING)}
        stroke-linejoin="round"
      />
      <Fills areas={props.areas} view={view} em={type.label} />
      <Ways ways={props.ways ?? []} view={view} em={type.label} />
      <Borders borders={props.borders.filter((border) => !isBeneath(border))} view={view} em={type.label} />
      {props.places.map((place) => (
        <PlaceSymbol key={place.id} place={place} view={view} em={type.label} />
      ))}
      <WayNames names={placement.wayNames} />
      <Names placement={placement} />
      {placement.index ? <NameIndex index={placement.index} /> : null}
      <FurnitureMarks furniture={furniture} scale={view.scale} />
      <rect {...frame} fill="none" stroke={palette.inkSoft} stroke-width={round(type.label * 0.07)} />
    </g>
  );
}

/** A disc in a ring, through which the ground is still seen. */
function PlaceSymbol({ place, view, em }: { place: MapPlace; view: MapView; em: number }) {
  if (!place.symbol) return null;
  const [cx, cy] = view.toPanel(place.anchor);
  const { radius } = place.symbol;
  const ring = round(em * SYMBOL.ring);
  return (
    <circle
      cx={cx}
      cy={cy}
      r={round(radius - ring / 2)}
      fill={palette.white}
      fill-opacity={SYMBOL.opacity}
      stroke={palette.ink}
      stroke-width={ring}
    />
  );
}
