import { BarDrawing } from "../bar-drawing.tsx";
import { placePairedBars } from "./place.ts";
import type { PairedBarsProps } from "./props.ts";

/** Size of a label on A0, mm: what lines are drawn in proportion to. */
const LABEL_ON_A0 = 10.5;

/** Current year beside base year for each village: upright on wide boxes and for a few villages, else lying. */
export function PairedBars(props: PairedBarsProps) {
  return <BarDrawing placed={placePairedBars(props)} ratio={props.type.label / LABEL_ON_A0} />;
}
