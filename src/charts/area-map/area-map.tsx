import type { SVGAttributes } from "preact";
import { palette } from "../../theme/palette.ts";
import { HatchPattern, hatchId } from "../parts/hatch.tsx";
import { Label } from "../parts/label.tsx";
import { NorthArrow } from "../parts/north-arrow.tsx";
import { round } from "../parts/round.ts";
import { ScaleBar } from "../parts/scale-bar.tsx";
import { placeAreaMap } from "./place.ts";
import type { AreaMapProps, BorderRank, MapPlace } from "./types.ts";
import type { MapView } from "./view.ts";

/** Border weights in shares of `type.label`: the hierarchy is in the weight, so it survives a photocopy. */
const BORDERS: Readonly<Record<BorderRank, { width: number; color: string; dash?: number }>> = {
  county: { width: 0.2, color: palette.inkSoft },
  own: { width: 0.24, color: palette.redDark },
  township: { width: 0.1, color: palette.grey, dash: 0.6 },
  village: { width: 0.07, color: palette.inkSoft },
  neighbour: { width: 0.05, color: palette.greyLine },
};
const DRAWING_ORDER: readonly BorderRank[] = ["neighbour", "village", "township", "county", "own"];

/** A map of filled areas with symbols, names, borders by rank, scale bar and north arrow. */
export function AreaMap(props: AreaMapProps) {
  const { width, height, type, areas, borders, ground } = props;
  const { view, names, contextNames, furniture } = placeAreaMap(props);
  const hatches = [...new Set(areas.map(({ fill }) => fill.hatch))].filter((kind) => kind !== "none").sort();
  return (
    <g>
      {hatches.length > 0 ? (
        <defs>
          {hatches.map((kind) => (
            <HatchPattern key={kind} kind={kind} color={palette.ink} scale={type.label / 8} />
          ))}
        </defs>
      ) : null}
      <rect width={round(width)} height={round(height)} fill={palette.greyFaint} />
      {ground ? <Shape d={view.areaPath(ground)} fill={palette.greyFill} /> : null}
      {areas.map(({ id, geometry, fill }) => (
        <Shape key={id} d={view.areaPath(geometry)} fill={fill.color} />
      ))}
      {areas.map(({ id, geometry, fill }) =>
        fill.hatch === "none" ? null : (
          <Shape key={id} d={view.areaPath(geometry)} fill={`url(#${hatchId(fill.hatch)})`} fill-opacity="0.28" />
        ),
      )}
      {DRAWING_ORDER.flatMap((rank) => borders.filter((border) => border.rank === rank)).map(({ rank, lines }) => (
        <Shape
          key={rank}
          d={view.linePath(lines)}
          fill="none"
          stroke={BORDERS[rank].color}
          stroke-width={round(Math.max(0.35, BORDERS[rank].width * type.label))}
          stroke-linejoin="round"
          {...(BORDERS[rank].dash
            ? {
                "stroke-dasharray": `${round(BORDERS[rank].dash * type.label)} ${round(BORDERS[rank].dash * type.label * 0.5)}`,
              }
            : {})}
        />
      ))}
      {contextNames.map(({ name, x, y, size }) => (
        <Label
          key={name}
          x={x}
          y={y}
          size={size}
          text={name}
          anchor="middle"
          fill={palette.grey}
          letterSpacing={size * 0.1}
        />
      ))}
      {props.places.map((place) => (
        <PlaceSymbol key={place.id} place={place} view={view} />
      ))}
      {[...names.labels, ...names.indexed.map(({ marker }) => marker)].map(({ leader, id }) =>
        leader ? (
          <path
            key={id}
            d={`M${leader[0].map(round).join(",")}L${leader[1].map(round).join(",")}`}
            stroke={palette.inkSoft}
            stroke-width={0.5}
            fill="none"
          />
        ) : null,
      )}
      {[...names.labels, ...names.indexed.map(({ marker }) => marker)].map((label) => (
        <Label
          key={label.id}
          x={label.x}
          y={label.y}
          size={label.size}
          text={label.text}
          anchor={label.anchor}
          weight={label.weight}
          halo={label.size * 0.11}
        />
      ))}
      {props.hasTruePositions ? (
        <g>
          <ScaleBar
            x={furniture.inset}
            y={height - furniture.inset}
            scale={view.scale}
            maxWidth={furniture.scaleBarWidth}
            size={furniture.size}
          />
          <NorthArrow
            x={width - furniture.inset - furniture.arrowHeight * 0.27}
            y={furniture.inset}
            height={furniture.arrowHeight}
          />
        </g>
      ) : null}
      <rect
        width={round(width)}
        height={round(height)}
        fill="none"
        stroke={palette.ink}
        stroke-width={round(type.label * 0.09)}
      />
    </g>
  );
}

/** A path, or nothing where the clipping left nothing: an empty `d` is no valid XML here. */
function Shape({ d, ...attributes }: SVGAttributes<SVGPathElement> & { d: string }) {
  return d === "" ? null : <path d={d} {...attributes} />;
}

function PlaceSymbol({ place, view }: { place: MapPlace; view: MapView }) {
  if (!place.symbol) return null;
  const [cx, cy] = view.toPanel(place.anchor);
  const { radius, isFilled } = place.symbol;
  return (
    <circle
      cx={cx}
      cy={cy}
      r={radius}
      fill={isFilled ? palette.redDark : palette.white}
      stroke={isFilled ? palette.white : palette.ink}
      stroke-width={isFilled ? 0.8 : 1}
    />
  );
}
