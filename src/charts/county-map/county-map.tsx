import { interpolateRgb } from "d3";
import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import { Borders } from "../area-map/borders.tsx";
import { Fills } from "../area-map/fills.tsx";
import { FurnitureMarks } from "../area-map/furniture-marks.tsx";
import { Leader } from "../area-map/names.tsx";
import type { MapView } from "../area-map/view.ts";
import { WayNames, Ways } from "../area-map/ways.tsx";
import type { PlacedLabel } from "../labels/types.ts";
import { rectangle } from "../parts/frame.ts";
import { Label } from "../parts/label.tsx";
import { Star } from "../parts/star.tsx";
import { AreaPlateMark } from "./area-plate-mark.tsx";
import { type PlacedInset, villagesIn } from "./insets.ts";
import { type GroundName, LINE } from "./name-on-ground.ts";
import { placeCountyMap } from "./place.ts";
import type { CountyMapProps, CountyVillage } from "./props.ts";

/** How far an area's name goes from its ground's colour to ink, and how it stands back behind the villages' names. */
const AREA_NAME = { dark: 0.7, opacity: 0.62, spacing: 0.3 };
/** Halo of a name, of its size; a star is larger than a ring of one radius; line of a ring. */
const HALO = 0.14;
const STAR = 2.5;
/** The white star under one, of its size. */
const LIFT = 1.45;

/** A map of a county's areas: their names on the ground, townships and villages named, the sheet's own township outlined. */
export function CountyMap(props: CountyMapProps) {
  const { height, type, areas, townships, villages } = props;
  const placed = placeCountyMap(props);
  const { view, furniture, mapWidth, radius } = placed;
  const em = type.label;
  const own = townships.find(({ isOwn }) => isOwn);
  const colors = new Map(
    areas.map(({ name, fill }) => [name, interpolateRgb(fill.color, palette.ink)(AREA_NAME.dark)]),
  );
  const fills = new Map(areas.map(({ name, fill }) => [name, fill.color]));
  return (
    <g>
      <rect {...rectangle({ x: 0, y: 0, width: mapWidth, height })} fill={palette.greyFaint} />
      <Fills
        areas={areas.map(({ name, id = name, ...area }) => ({ ...area, id, isPale: !props.isFull }))}
        view={view}
        em={em}
      />
      <Ways ways={props.ways ?? []} view={view} em={em} />
      <g opacity={AREA_NAME.opacity}>
        {placed.areaNames.map((name) => (
          <GroundLabel key={name.id} name={name} fill={colors.get(name.id)!} spacing={AREA_NAME.spacing} />
        ))}
      </g>
      <Borders
        borders={[
          {
            rank: "village",
            lines: props.villageBorders ?? [],
            ...(props.hasGuessedVillages ? { isGuessed: true } : {}),
          },
          { rank: "township", lines: props.townshipBorders, isGuessed: props.isGuessed },
          { rank: "area", lines: props.areaBorders },
          { rank: props.outlineRank, lines: props.outline.coordinates.flat() },
        ]}
        view={view}
        em={em}
      />
      <WayNames names={placed.wayNames} />
      <Villages villages={villages} view={view} radius={radius} names={placed.villageNames} />
      {placed.townshipNames.map((name) => (
        <GroundLabel
          key={name.id}
          name={name}
          fill={name.id === own?.code ? palette.redDark : palette.ink}
          halo={name.size * HALO}
        />
      ))}
      {placed.areaPlates.map((plate) => (
        <AreaPlateMark key={plate.id} plate={plate} fill={fills.get(plate.id)!} />
      ))}
      <Borders
        borders={[{ rank: "own", lines: own?.geometry.coordinates.flat() ?? [], isGuessed: props.isGuessed }]}
        view={view}
        em={em}
      />
      <FurnitureMarks furniture={furniture} scale={view.scale} />
      <FrameLine x={0} y={0} width={mapWidth} height={height} em={em} />
      {placed.insets.map((inset) => (
        <Inset key={inset.township.code} inset={inset} props={props} radius={radius} size={placed.titleSize} />
      ))}
    </g>
  );
}

/** A township drawn again, larger, over its name. */
function Inset({
  inset,
  props,
  radius,
  size,
}: {
  inset: PlacedInset;
  props: CountyMapProps;
  radius: number;
  size: number;
}) {
  const { frame, view, township, names, titleY } = inset;
  const em = props.type.label;
  return (
    <g transform={`translate(${round(frame.x)} ${round(frame.y)})`}>
      <rect {...rectangle({ ...frame, x: 0, y: 0 })} fill={palette.greyFaint} />
      <path
        d={view.areaPath(township.geometry)}
        fill={palette.paper}
        stroke={palette.inkSoft}
        stroke-width={round(em * 0.1)}
      />
      <Villages villages={villagesIn(props.villages, inset)} view={view} radius={radius} names={names} />
      <Label
        x={frame.width / 2}
        y={titleY}
        size={size}
        text={`${township.name}（放大）`}
        anchor="middle"
        weight={700}
      />
      <FrameLine {...frame} x={0} y={0} em={em} />
    </g>
  );
}

function FrameLine({ em, ...frame }: { x: number; y: number; width: number; height: number; em: number }) {
  return <rect {...rectangle(frame)} fill="none" stroke={palette.inkSoft} stroke-width={round(em * 0.07)} />;
}

/** A star that stands out on any ground. */
function LiftedStar({ x, y, size }: { x: number; y: number; size: number }) {
  return (
    <g>
      <Star x={x} y={y} size={size * LIFT} fill={palette.white} />
      <Star x={x} y={y} size={size} />
    </g>
  );
}

interface VillagesProps {
  readonly villages: readonly CountyVillage[];
  readonly view: MapView;
  readonly radius: number;
  readonly names: readonly PlacedLabel[];
}

/** Signs with their names: a star and bold where a village is poor, a ring and quiet where it is not. */
function Villages({ villages, view, radius, names }: VillagesProps) {
  const poor = new Set(villages.filter(({ isPoor }) => isPoor).map(({ code }) => code));
  return (
    <g>
      {villages.map(({ code, anchor, isPoor }) => {
        const [x, y] = view.toPanel(anchor);
        if (isPoor) return <LiftedStar key={code} x={x} y={y} size={radius * STAR} />;
        return (
          <circle
            key={code}
            cx={x}
            cy={y}
            r={round(radius * 0.6)}
            fill={palette.white}
            stroke={palette.inkSoft}
            stroke-width={Math.max(0.35, round(radius * 0.2))}
          />
        );
      })}
      {names.map((label) => (
        <Leader key={label.id} {...label} />
      ))}
      {names.map((label) => (
        <Label
          key={label.id}
          x={label.x}
          y={label.y}
          size={label.size}
          text={label.text}
          anchor={label.anchor}
          weight={label.weight}
          fill={poor.has(label.id) ? palette.ink : palette.inkSoft}
          halo={label.size * HALO}
        />
      ))}
    </g>
  );
}

function GroundLabel({
  name,
  fill,
  spacing = 0,
  halo,
}: {
  name: GroundName;
  fill: string;
  spacing?: number;
  halo?: number;
}) {
  const { lines, size, x, y } = name;
  return (
    <g>
      {lines.map((line, index) => (
        <Label
          key={`${index} ${line}`}
          x={x + (spacing * size) / 2}
          y={y + (index - (lines.length - 1) / 2) * LINE * size}
          size={size}
          text={line}
          anchor="middle"
          weight={700}
          fill={fill}
          letterSpacing={size * spacing}
          {...(halo ? { halo } : {})}
        />
      ))}
    </g>
  );
}
