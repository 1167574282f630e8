import type { TypeScale } from "../../theme/type-scale.ts";
import { BarDrawing } from "../parts/bar-drawing.tsx";
import { type BarPlan, barPlan } from "../parts/bar-plan.ts";
import { columnsFit, planPairedColumns } from "./columns-layout.ts";
import { planPairedBarsLegend } from "./legend.ts";
import { rowsFill, rowsFit } from "./rows-arrangement.ts";
import { planPairedRows } from "./rows-layout.ts";

/** A village: poor people in the base and in the current year. */
export interface PairedBar {
  readonly label: string;
  /** Undefined where the year has no figure: no bar, and a dash. */
  readonly base: number | undefined;
  readonly current: number | undefined;
  /** Poverty rate of the current year, 0–1. */
  readonly rate: number | undefined;
  readonly isPoor: boolean;
}

/** `width` and `height` in mm; `rows` in the order they are to stand. */
export interface PairedBarsProps {
  readonly rows: readonly PairedBar[];
  readonly baseYear: number;
  readonly currentYear: number;
  readonly unit: string;
  /** Mean of `current`. */
  readonly mean: number | undefined;
  /** Name of the mean, without its value: 全乡平均. */
  readonly meanLabel: string;
  readonly width: number;
  readonly height: number;
  readonly type: TypeScale;
  /** Where the chart is one of several sheets: what they have in common. */
  readonly shared?: SharedScale;
}

/** What makes a bar of one sheet as long as the same amount on another. */
export interface SharedScale {
  /** End of the scale: the largest amount on any sheet. */
  readonly end: number;
  /** Rows of the fullest sheet. */
  readonly rowsPerSheet: number;
  readonly longestName: string;
}

/** Size of a label on A0, mm: what lines are drawn in proportion to. */
const LABEL_ON_A0 = 10.5;

/** Current year beside base year for each village: upright on wide boxes and for a few villages, else lying. */
export function PairedBars(props: PairedBarsProps) {
  return <BarDrawing plan={placePairedBars(props)} ratio={props.type.label / LABEL_ON_A0} />;
}

/** Whether every name, value and figure can be read, and stands clear of the others. */
export function pairedBarsFit(props: PairedBarsProps): boolean {
  const top = planPairedBarsLegend(props, false).height;
  return columnsFit(props, top) || rowsFit(props, top);
}

/** Where everything on the chart stands. */
export function placePairedBars(props: PairedBarsProps): BarPlan {
  const isUpright = standUpright(props);
  const legend = planPairedBarsLegend(props, isUpright);
  const plan = isUpright ? planPairedColumns(props, legend.height) : planPairedRows(props, legend.height);
  return barPlan(legend.plan, plan);
}

/** Columns where the box is wide, where they are too few to fill a high one lying down, or where only they fit. */
function standUpright(props: PairedBarsProps): boolean {
  const top = planPairedBarsLegend(props, true).height;
  if (!columnsFit(props, top)) return false;
  return props.width > props.height || !rowsFill(props, top) || !rowsFit(props, top);
}
