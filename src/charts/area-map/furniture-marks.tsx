import { NorthArrow } from "../parts/north-arrow.tsx";
import { ScaleBar } from "../parts/scale-bar.tsx";
import { Caution } from "./caution.tsx";
import type { Furniture } from "./furniture.ts";

/** Scale bar, north arrow and what the map is no authority for. `scale` in mm of paper per km. */
export function FurnitureMarks({ furniture, scale }: { furniture: Furniture; scale: number }) {
  const { bar, arrow, caution, size } = furniture;
  return (
    <g>
      <ScaleBar x={bar.x} y={bar.y} scale={scale} maxWidth={bar.maxWidth} size={size} />
      <NorthArrow x={arrow.x} y={arrow.y} height={arrow.height} />
      {caution ? <Caution caution={caution} size={size} /> : null}
    </g>
  );
}
