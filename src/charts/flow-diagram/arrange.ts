import type { WorkflowLane, WorkflowSection } from "../../text/registration-workflow.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { flowTitleSize, type PlacedFlow, placeFlow } from "./place.ts";
import { splitFlow } from "./split.ts";

/** Flows in the same lanes; the panel's size in mm. */
export interface FlowDiagramProps {
  readonly sections: readonly WorkflowSection[];
  readonly lanes: readonly WorkflowLane[];
  readonly width: number;
  readonly height: number;
  readonly type: TypeScale;
}

/** A column of the diagram, `x` mm from the left, with the sections in it. */
export interface FlowColumn {
  readonly x: number;
  readonly sections: readonly WorkflowSection[];
  readonly flow: PlacedFlow;
}

/** Columns side by side, at most, and the space between them, sizes of body text. */
const MOST_COLUMNS = 3;
const BETWEEN = 2;
/** More columns must give text so much larger. */
const CLEARLY_LARGER = 1.2;

interface Arrangement {
  readonly parts: readonly (readonly WorkflowSection[])[];
  readonly width: number;
  readonly titleSize: number;
}

/** Whether the flows stand in the panel at a readable size. */
export function flowFits(props: FlowDiagramProps): boolean {
  return bestArrangement(props) !== undefined;
}

/** Flows beneath each other or, where that gives larger text, in columns side by side. Throws where nothing fits. */
export function arrangeFlow(props: FlowDiagramProps): FlowColumn[] {
  const { lanes, height, type } = props;
  const best = bestArrangement(props);
  if (!best) {
    const steps = props.sections.flatMap((section) => section.steps).length;
    throw new Error(`A flow of ${steps} steps does not fit ${props.width} × ${height} mm`);
  }
  return best.parts.map((sections, index) => ({
    x: index * (best.width + BETWEEN * type.body),
    sections,
    flow: placeFlow(sections, lanes, best.width, height, type, best.titleSize),
  }));
}

function bestArrangement({ sections, lanes, width, height, type }: FlowDiagramProps): Arrangement | undefined {
  let best: Arrangement | undefined;
  for (let count = 1; count <= MOST_COLUMNS; count += 1) {
    const parts = splitFlow(sections, lanes, count);
    const own = (width - (parts.length - 1) * BETWEEN * type.body) / parts.length;
    const sizes = parts.map((part) => flowTitleSize(part, lanes, own, height, type));
    if (sizes.some((size) => size === undefined)) continue;
    const titleSize = Math.min(...sizes.map((size) => size!));
    if (!best || titleSize > best.titleSize * CLEARLY_LARGER) best = { parts, width: own, titleSize };
  }
  return best;
}
