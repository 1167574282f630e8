import { interpolateRgb } from "d3";
import { palette } from "../../theme/palette.ts";
import { HATCH_OPACITY, HatchPattern, hatchId } from "../parts/hatch.tsx";
import { Shape } from "./shape.tsx";
import type { MapArea } from "./types.ts";
import type { MapView } from "./view.ts";

/** What is only context: share of its colour, the rest being paper, and opacity of its hatch. */
const PALE = { color: 0.45, hatch: 0.22 };

/** Areas in their class's colour with its hatch; pale ones stand back. */
export function Fills({ areas, view, em }: { areas: readonly MapArea[]; view: MapView; em: number }) {
  const hatches = [...new Set(areas.map(({ fill }) => fill.hatch))].filter((kind) => kind !== "none").sort();
  return (
    <g>
      {hatches.length > 0 ? (
        <defs>
          {hatches.map((kind) => (
            <HatchPattern key={kind} kind={kind} color={palette.ink} scale={em / 8} />
          ))}
        </defs>
      ) : null}
      {areas.map(({ id, geometry, fill, isPale }) => {
        const d = view.areaPath(geometry);
        return (
          <g key={id}>
            <Shape d={d} fill={isPale ? pale(fill.color) : fill.color} />
            {fill.hatch === "none" ? null : (
              <Shape d={d} fill={`url(#${hatchId(fill.hatch)})`} fill-opacity={isPale ? PALE.hatch : HATCH_OPACITY} />
            )}
          </g>
        );
      })}
    </g>
  );
}

function pale(color: string): string {
  return interpolateRgb(palette.paper, color)(PALE.color);
}
