import type { FlowLane, FlowStep } from "./props.ts";

/** A step's cell: its lane counted from the left and its row from the top of its section. */
export interface Cell {
  readonly step: FlowStep;
  readonly lane: number;
  readonly row: number;
}

/**
 * Rows for the steps of one flow. A step that passes to another lane stays in the row while nothing stands between;
 * all others begin a new row. So a sheet is filled and yet read from the top down.
 */
export function cellsOf(steps: readonly FlowStep[], lanes: readonly FlowLane[]): Cell[] {
  const cells: Cell[] = [];
  let taken = new Set<number>();
  for (const step of steps) {
    const lane = lanes.findIndex((candidate) => candidate.id === step.lane);
    if (lane < 0) throw new Error(`Step ${step.number} names a lane that is not there: ${step.lane}`);
    const before = cells.at(-1);
    const passed = before ? between(before.lane, lane) : [];
    const staysInRow = passed.length > 0 && passed.every((crossed) => !taken.has(crossed));
    if (!staysInRow) taken = new Set();
    for (const crossed of staysInRow ? passed : [lane]) taken.add(crossed);
    cells.push({ step, lane, row: rowAfter(before, staysInRow) });
  }
  return cells;
}

function rowAfter(before: Cell | undefined, staysInRow: boolean): number {
  if (!before) return 0;
  return staysInRow ? before.row : before.row + 1;
}

/** Lanes from the one beside `from` to `to`, both directions. */
function between(from: number, to: number): number[] {
  const direction = Math.sign(to - from);
  return Array.from({ length: Math.abs(to - from) }, (_, index) => from + direction * (index + 1));
}
