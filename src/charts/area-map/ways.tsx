import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import { Label } from "../parts/label.tsx";
import type { MapWay } from "./props.ts";
import { Shape } from "./shape.tsx";
import type { MapView } from "./view.ts";
import type { WayName } from "./way-names.ts";

/** A stroke of a way, mm. */
interface WayStroke {
  readonly stroke: string;
  readonly width: number;
  readonly opacity?: number;
}

/** Width of ways by their grade, the most important first, of a label: a river of the second grade is 1.2 mm on A0. */
const WIDTH = { river: [0.155, 0.115, 0.08], road: [0.2, 0.16, 0.13] } as const;
/** The light edge of a river on both sides and how light it is; the lines that a road has on both sides; of its width. */
const EDGE = { river: 0.45, opacity: 0.5, road: 0.3 };
/** The thinnest line that prints, mm. */
const THINNEST = 0.35;

/**
 * Strokes of a way where labels are `em` mm, the lowest first. A river is one dark line, a road a white one between two:
 * without colour they still are not the same.
 */
export function wayStrokes({ kind, grade }: Pick<MapWay, "kind" | "grade">, em: number): WayStroke[] {
  const width = Math.max(THINNEST, WIDTH[kind][grade - 1]! * em);
  if (kind === "river") {
    return [
      { stroke: palette.paper, width: width * (1 + 2 * EDGE.river), opacity: EDGE.opacity },
      { stroke: palette.water, width },
    ];
  }
  const edge = Math.max(THINNEST, width * EDGE.road);
  return [
    { stroke: palette.barOther, width: width + edge },
    { stroke: palette.white, width: Math.max(THINNEST, width - edge) },
  ];
}

/** Rivers beneath roads, the small ones beneath the great; where roads meet no edge parts them. */
export function Ways({ ways, view, em }: { ways: readonly MapWay[]; view: MapView; em: number }) {
  return (
    <g fill="none" stroke-linejoin="round" stroke-linecap="round">
      {(["river", "road"] as const).map((kind) => {
        const own = ways.filter((way) => way.kind === kind).toSorted((a, b) => b.grade - a.grade);
        const layers = own.map((way) => ({ d: view.linePath(way.lines), strokes: wayStrokes(way, em) }));
        return [0, 1].flatMap((layer) =>
          layers.map(({ d, strokes }, index) => (
            <Shape
              key={`${kind} ${layer} ${index}`}
              d={d}
              stroke={strokes[layer]!.stroke}
              stroke-width={round(strokes[layer]!.width)}
              {...(strokes[layer]!.opacity === undefined ? {} : { "stroke-opacity": strokes[layer]!.opacity })}
            />
          )),
        );
      })}
    </g>
  );
}

/** Halo of a way's name, of its size. */
const HALO = 0.14;

/** Names of ways, character by character along them. */
export function WayNames({ names }: { names: readonly WayName[] }) {
  return (
    <g>
      {names.flatMap(({ kind, size, pieces }) =>
        pieces.map(({ text, x, y }) => (
          <Label
            key={`${text} ${x} ${y}`}
            x={x}
            y={y}
            size={size}
            text={text}
            anchor="middle"
            weight={500}
            fill={kind === "river" ? palette.waterInk : palette.inkSoft}
            halo={size * HALO}
          />
        )),
      )}
    </g>
  );
}
