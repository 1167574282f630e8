import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import { arrowPaths } from "../parts/arrow.ts";
import { elbowPath } from "../parts/elbow.ts";
import { rectangle } from "../parts/frame.ts";
import { Label } from "../parts/label.tsx";
import { placeStepStrip, type StepStripProps } from "./place.ts";

/** The steps of a procedure side by side, an arrow from each to the next. Throws where they cannot be read. */
export function StepStrip(props: StepStripProps) {
  const strip = placeStepStrip(props);
  if (!strip) throw new Error(`StepStrip: the steps do not fit ${props.width} × ${props.height} mm`);
  const { size, boxes, labels, arrows } = strip;
  const stroke = Math.max(0.5, size / 14);
  return (
    <g>
      {boxes.map((box) => (
        <rect
          key={box.x}
          {...rectangle(box)}
          rx={round(size * 0.25)}
          fill={palette.cream}
          stroke={palette.gold}
          stroke-width={round(stroke)}
        />
      ))}
      {arrows.map((run) => {
        const { line, head } = arrowPaths(run, size * 0.7);
        return (
          <g key={run[0][0]} fill={palette.red} stroke={palette.red} stroke-width={round(stroke * 1.5)}>
            <path d={elbowPath(line)} fill="none" />
            <path d={head} stroke="none" />
          </g>
        );
      })}
      {labels.map((label) => (
        <Label key={`${label.x} ${label.y}`} {...label} />
      ))}
    </g>
  );
}
