import type { Position } from "geojson";
import type { Extent } from "./extent.ts";
import type { Lines } from "./shared-borders.ts";

/** The stretches of lines that come into a box, each whole segments: a sheet holds no more of a border than it shows. */
export function linesNear(lines: Lines, box: Extent): Position[][] {
  return lines.flatMap((line) => stretchesNear(line, box));
}

function stretchesNear(line: readonly Position[], box: Extent): Position[][] {
  const stretches: Position[][] = [];
  let open: Position[] | undefined;
  for (let index = 1; index < line.length; index += 1) {
    const [from, to] = [line[index - 1]!, line[index]!];
    if (!comesInto(from, to, box)) {
      open = undefined;
    } else if (open) {
      open.push(to);
    } else {
      open = [from, to];
      stretches.push(open);
    }
  }
  return stretches;
}

function comesInto([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, { x0, y0, x1, y1 }: Extent): boolean {
  return Math.max(ax, bx) >= x0 && Math.min(ax, bx) <= x1 && Math.max(ay, by) >= y0 && Math.min(ay, by) <= y1;
}
