import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import { Label } from "../parts/label.tsx";
import { placeTextBoard } from "./place.ts";
import type { TextBoardProps } from "./props.ts";

/** Width of the rules, mm. */
const RULE = 0.5;

/**
 * Duties, tasks or rules: one size of text, hanging red numbers, a fine rule between items, the box well filled. Throws
 * where the text cannot fit.
 */
export function TextBoard(props: TextBoardProps) {
  const { labels, rules, fits } = placeTextBoard(props);
  if (!fits)
    throw new Error(`TextBoard: the text does not fit ${props.width} × ${props.height} mm at the smallest size`);
  return (
    <g>
      {rules.length > 0 ? (
        <path
          d={rules.map(([[x, y], [end]]) => `M${round(x)},${round(y)}H${round(end)}`).join("")}
          stroke={palette.greyLine}
          stroke-width={RULE}
        />
      ) : null}
      {labels.map((label) => (
        <Label key={`${label.x} ${label.y}`} {...label} />
      ))}
    </g>
  );
}
