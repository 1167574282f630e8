import type { WorkflowLane, WorkflowSection, WorkflowStep } from "../../text/registration-workflow.ts";
import { cellsOf } from "./cells.ts";

/** A heading takes as much room as so many rows of steps. */
const HEADING_ROWS = 0.8;
/** What cutting through a section costs, rows: a cut between two sections is liked better. */
const CUT = 0.5;

interface Row {
  readonly section: WorkflowSection;
  readonly steps: readonly WorkflowStep[];
}

/** Sections, or the rows of one, behind each other: what goes into one column or on one sheet. */
interface Part {
  readonly rows: readonly Row[];
  readonly cost: number;
}

/**
 * Flows cut into so many parts of nearly one length, at the end of a row of steps; the latter piece of a section that is
 * cut is headed （续）. Fewer parts where there are fewer rows.
 */
export function splitFlow(
  sections: readonly WorkflowSection[],
  lanes: readonly WorkflowLane[],
  parts: number,
): WorkflowSection[][] {
  const rows = sections.flatMap((section) => rowsOf(section, lanes));
  return split(rows, Math.min(parts, rows.length)).map(({ rows: own }) => inSections(own));
}

function rowsOf(section: WorkflowSection, lanes: readonly WorkflowLane[]): Row[] {
  const cells = cellsOf(section.steps, lanes);
  const count = Math.max(...cells.map(({ row }) => row)) + 1;
  return Array.from({ length: count }, (_, row) => ({
    section,
    steps: cells.filter((cell) => cell.row === row).map(({ step }) => step),
  }));
}

/** The split whose longest part is shortest: rows are few, so every cut is tried. */
function split(rows: readonly Row[], parts: number): Part[] {
  if (parts <= 1) return [partOf(rows)];
  let best: Part[] | undefined;
  for (let cut = 1; cut <= rows.length - parts + 1; cut += 1) {
    const candidate = [partOf(rows.slice(0, cut)), ...split(rows.slice(cut), parts - 1)];
    if (!best || longest(candidate) < longest(best)) best = candidate;
  }
  return best!;
}

function longest(parts: readonly Part[]): number {
  return Math.max(...parts.map(({ cost }) => cost));
}

function partOf(rows: readonly Row[]): Part {
  const sections = new Set(rows.map(({ section }) => section)).size;
  const first = rows[0]!;
  const isCut = first.steps[0] !== first.section.steps[0];
  return { rows, cost: rows.length + sections * HEADING_ROWS + (isCut ? CUT : 0) };
}

function inSections(rows: readonly Row[]): WorkflowSection[] {
  const sections = [...new Set(rows.map(({ section }) => section))];
  return sections.map((section) => {
    const steps = rows.filter((row) => row.section === section).flatMap((row) => row.steps);
    return steps[0] === section.steps[0]
      ? { ...section, steps }
      : { ...section, title: `${section.title}（续）`, steps };
  });
}
