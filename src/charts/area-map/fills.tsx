import { interpolateRgb } from "d3";
import { palette } from "../../theme/palette.ts";
import { HATCH_OPACITY, Hatch } from "../parts/hatch.tsx";
import type { MapArea } from "./props.ts";
import { Shape } from "./shape.tsx";
import type { MapView } from "./view.ts";

/** What is only context: share of its colour, the rest being paper, and opacity of its hatch. */
export const PALE = { color: 0.65, hatch: 0.25 };

/** Areas in their class's colour with its hatch; pale ones stand back. */
export function Fills({ areas, view, em }: { areas: readonly MapArea[]; view: MapView; em: number }) {
  return (
    <g>
      {areas.map(({ id, geometry, fill, isPale }) => (
        <g key={id}>
          <Shape d={view.areaPath(geometry)} fill={isPale ? pale(fill.color) : fill.color} />
          <Hatch
            fill={fill}
            rings={view.rings(geometry)}
            scale={em / 8}
            opacity={isPale ? PALE.hatch : HATCH_OPACITY}
          />
        </g>
      ))}
    </g>
  );
}

/** Colour of what is only context. */
export function pale(color: string): string {
  return interpolateRgb(palette.paper, color)(PALE.color);
}
