import type { TypeScale } from "../../theme/type-scale.ts";
import { BarDrawing } from "../parts/bar-drawing.tsx";
import { type BarPlan, barPlan } from "../parts/bar-plan.ts";
import { columnsFit, planPairedColumns } from "./columns-layout.ts";
import { planPairedBarsLegend } from "./legend.ts";
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
}

/** Current year beside base year for each village: upright up to 24 villages, lying beyond. */
export function PairedBars(props: PairedBarsProps) {
  return <BarDrawing plan={placePairedBars(props)} />;
}

/** Where everything on the chart stands. */
export function placePairedBars(props: PairedBarsProps): BarPlan {
  const isUpright = columnsFit(props);
  const legend = planPairedBarsLegend(props, isUpright);
  const plan = isUpright ? planPairedColumns(props, legend.height) : planPairedRows(props, legend.height);
  return barPlan(legend.plan, plan);
}
