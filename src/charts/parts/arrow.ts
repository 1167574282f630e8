import { round } from "../../theme/round.ts";
import type { Point } from "./point.ts";

/** An arrow as two paths: its line, which stops inside the head, and the head, a filled triangle whose tip is the end. */
export interface ArrowPaths {
  readonly line: readonly Point[];
  readonly head: string;
}

/** Splits a right-angled run of points (mm) into the line and the head; `length` of the head, mm. */
export function arrowPaths(points: readonly Point[], length: number): ArrowPaths {
  const [tipX, tipY] = points.at(-1)!;
  const [fromX, fromY] = points.at(-2)!;
  const dx = Math.sign(tipX - fromX);
  const dy = Math.sign(tipY - fromY);
  const baseX = tipX - dx * length;
  const baseY = tipY - dy * length;
  const half = length * 0.45;
  const corners = [
    [tipX, tipY],
    [baseX - dy * half, baseY + dx * half],
    [baseX + dy * half, baseY - dx * half],
  ] as const;
  const head = `M${corners.map(([x, y]) => `${round(x)},${round(y)}`).join("L")}Z`;
  return { line: [...points.slice(0, -1), [tipX - dx * length * 0.6, tipY - dy * length * 0.6]], head };
}
