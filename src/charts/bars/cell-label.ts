import { palette } from "../../theme/palette.ts";
import { inkOn } from "../parts/ink-on.ts";
import type { LabelProps } from "../parts/label.tsx";
import type { BarCell } from "./props.ts";

/** Where a figure stands. */
interface CellPlace extends Pick<LabelProps, "x" | "y" | "size"> {
  readonly anchor: "middle" | "end";
  readonly isTotal: boolean | undefined;
}

/** A figure in its lane: read on its ground; one that went the wrong way stands out, and so does a total. */
export function cellLabel(
  { text, ground, isAlert }: BarCell,
  { x, y, size, anchor, isTotal = false }: CellPlace,
): LabelProps {
  const fill = ground ? inkOn(ground) : isAlert ? palette.red : palette.ink;
  return { x, y, size, text, anchor, weight: isTotal || isAlert || ground ? 700 : 400, fill };
}
