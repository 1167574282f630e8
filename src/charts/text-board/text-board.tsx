import { Label } from "../parts/label.tsx";
import { placeTextBoard } from "./place.ts";
import type { TextBoardProps } from "./props.ts";

/** Duties, tasks or rules: one size of text, hanging numbers, the box well filled. Throws where the text cannot fit. */
export function TextBoard(props: TextBoardProps) {
  const { labels, fits } = placeTextBoard(props);
  if (!fits)
    throw new Error(`TextBoard: the text does not fit ${props.width} × ${props.height} mm at the smallest size`);
  return (
    <g>
      {labels.map((label) => (
        <Label key={`${label.x} ${label.y}`} {...label} />
      ))}
    </g>
  );
}
