import { flowTitleSize } from "../../charts/flow-diagram/place.ts";
import type { FlowLane, FlowSection } from "../../charts/flow-diagram/props.ts";
import { splitFlow } from "../../charts/flow-diagram/split.ts";
import { fewestParts } from "../../charts/parts/fewest-parts.ts";
import type { SheetData } from "../../items/sheet.ts";
import type { WallContent } from "../../items/wall.ts";
import type { Paper } from "../../theme/paper.ts";
import { bodyBox } from "../parts/body-box.ts";
import { sheetMeasures } from "../parts/measures.ts";
import { yetToBeNumbered } from "../parts/sheet-number.ts";

/** What the sheet says: sections with their steps. */
export interface FlowContent extends WallContent {
  readonly lanes: readonly FlowLane[];
  readonly sections: readonly FlowSection[];
}

/** A sheet with some of the steps. */
export interface FlowSheetData extends FlowContent, SheetData {
  /** How they are set: in diagrams side by side. */
  readonly layout: {
    readonly panels: readonly (readonly FlowSection[])[];
    /** Size of the steps' titles on all sheets, mm. */
    readonly titleSize: number;
  };
}

/** Diagrams on a sheet, and how many times larger a further one must make the text. */
const MOST_PANELS = 3;
const WORTHWHILE = 1.1;

interface Arrangement {
  readonly panels: readonly (readonly FlowSection[])[];
  readonly perSheet: number;
  readonly titleSize: number;
}

/** The flows on as few sheets as they can be read on, on each in the number of panels that makes the text largest. */
export function flowSheets({ frame, sections, lanes }: FlowContent, paper: Paper): FlowSheetData[] {
  const steps = sections.reduce((sum, section) => sum + section.steps.length, 0);
  const fewest = fewestParts({ most: steps }, (sheets) => {
    const head = sheets === 1 ? { frame } : yetToBeNumbered({ frame });
    const best = bestArrangement(sections, lanes, { ...head, paper }, sheets);
    return best && { ...best, sheets };
  });
  if (!fewest) throw new Error(`A step of the workflow fits no sheet of ${paper.width} × ${paper.height} mm`);
  const { panels, perSheet, titleSize, sheets } = fewest;
  return Array.from({ length: sheets }, (_, sheet) => {
    const own = panels.slice(sheet * perSheet, (sheet + 1) * perSheet);
    return { frame, paper, lanes, sections: sectionsOf(sections, own), layout: { panels: own, titleSize } };
  });
}

/** The sections of some panels without the marks by which a reader follows them from one to the next. */
function sectionsOf(sections: readonly FlowSection[], panels: readonly (readonly FlowSection[])[]): FlowSection[] {
  return sections.flatMap(({ id, title }) => {
    const steps = panels.flat().flatMap((part) => (part.id === id ? part.steps : []));
    return steps.length > 0 ? [{ id, title, steps }] : [];
  });
}

function bestArrangement(
  sections: readonly FlowSection[],
  lanes: readonly FlowLane[],
  sheet: SheetData,
  sheets: number,
): Arrangement | undefined {
  let best: Arrangement | undefined;
  for (let perSheet = 1; perSheet <= MOST_PANELS; perSheet += 1) {
    const next = arrange(sections, lanes, sheet, { sheets, perSheet });
    if (next && next.titleSize > (best?.titleSize ?? 0) * WORTHWHILE) best = next;
  }
  return best;
}

function arrange(
  sections: readonly FlowSection[],
  lanes: readonly FlowLane[],
  { paper, ...head }: SheetData,
  { sheets, perSheet }: { sheets: number; perSheet: number },
): Arrangement | undefined {
  const panels = splitFlow(sections, lanes, sheets * perSheet, (there, here) => {
    const sheet = Math.floor(there / perSheet);
    if (sheet !== Math.floor(here / perSheet)) return `接第${sheet + 1}张`;
    return there < here ? "接左栏" : "接右栏";
  });
  if (!panels) return undefined;
  const { width, height } = bodyBox(head, paper);
  const { type, gap } = sheetMeasures(paper);
  const panelWidth = (width - (perSheet - 1) * gap) / perSheet;
  const sizes = panels.map((own) => flowTitleSize({ sections: own, lanes, width: panelWidth, height, type }) ?? 0);
  const titleSize = Math.min(...sizes);
  return titleSize > 0 ? { panels, perSheet, titleSize } : undefined;
}
