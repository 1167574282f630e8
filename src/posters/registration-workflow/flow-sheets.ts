import { flowKeyHeight } from "../../charts/flow-diagram/key.tsx";
import { flowTitleSize } from "../../charts/flow-diagram/place.ts";
import type { FlowSection } from "../../charts/flow-diagram/props.ts";
import { fewestParts } from "../../charts/parts/fewest-parts.ts";
import type { SheetData } from "../../items/sheet.ts";
import type { WallContent } from "../../items/wall.ts";
import type { Paper } from "../../theme/paper.ts";
import { bodyBox } from "../parts/body-box.ts";
import type { HotlineBlock } from "../parts/hotline-blocks.ts";
import { sheetMeasures } from "../parts/measures.ts";
import { planPhoneStrip } from "../parts/phone-strip.ts";
import { evenParts, type SheetHead, yetToBeNumbered } from "../parts/sheet-number.ts";

/** What the sheet says: sections with their steps, and whom to ask. */
export interface FlowContent extends WallContent {
  readonly sections: readonly FlowSection[];
  readonly hotlines: readonly HotlineBlock[];
}

/** A sheet with some of the steps. */
export interface FlowSheetData extends FlowContent, SheetData {
  /** How they are set. */
  readonly layout: {
    /** The sections, marked where they come from another sheet or go on on one. */
    readonly sections: readonly FlowSection[];
    /** Size of the steps' titles on all sheets, mm. */
    readonly titleSize: number;
  };
}

/** Space between the signs, the diagram and the telephone lines, of a gap. */
export const FLOW_GAPS = { underKey: 0.25, aboveStrip: 0.5 };

/** The flows on as few sheets as they can be read on. */
export function flowSheets(content: FlowContent, paper: Paper): FlowSheetData[] {
  const { frame, sections } = content;
  const steps = sections.flatMap((section) => section.steps.map((step) => ({ section, step })));
  const fewest = fewestParts({ most: steps.length }, (count) => {
    const head = count === 1 ? { frame } : yetToBeNumbered({ frame });
    const parts = evenParts(steps, count).map((part, sheet) =>
      marked(
        sections.flatMap((section) => own(section, part)),
        sections,
        sheet,
      ),
    );
    const room = flowRoom(content, head, paper);
    const sizes = parts.map((part) => flowTitleSize({ ...room, sections: part, type: sheetMeasures(paper).type }));
    return sizes.includes(undefined) ? undefined : { parts, titleSize: Math.min(...sizes.map((size) => size!)) };
  });
  if (!fewest) throw new Error(`A step of the workflow fits no sheet of ${paper.width} × ${paper.height} mm`);
  const { parts, titleSize } = fewest;
  return parts.map((part) => ({
    ...content,
    paper,
    sections: sections.flatMap((section) => {
      const steps = part.find(({ id }) => id === section.id)?.steps ?? [];
      return steps.length > 0 ? [{ ...section, steps }] : [];
    }),
    layout: { sections: part, titleSize },
  }));
}

/** Room for the diagram of a sheet between the signs and the telephone lines, mm. */
export function flowRoom({ hotlines }: FlowContent, head: SheetHead, paper: Paper): { width: number; height: number } {
  const { width, height } = bodyBox(head, paper);
  const { type, gap } = sheetMeasures(paper);
  const strip = planPhoneStrip(hotlines, width, type).height;
  const spaces = FLOW_GAPS.underKey * gap + (strip > 0 ? FLOW_GAPS.aboveStrip * gap : 0);
  return { width, height: height - flowKeyHeight(type) - strip - spaces };
}

/** What a part has of a section. */
function own(
  section: FlowSection,
  part: readonly { readonly section: FlowSection; readonly step: FlowSection["steps"][number] }[],
) {
  const steps = part.filter((each) => each.section === section).map(({ step }) => step);
  return steps.length > 0 ? [{ ...section, steps }] : [];
}

/** Says of a section that was cut on which sheet it began and on which it goes on. */
function marked(part: readonly FlowSection[], whole: readonly FlowSection[], sheet: number): FlowSection[] {
  return part.map((section) => {
    const { steps } = whole.find(({ id }) => id === section.id)!;
    const comesFrom = section.steps[0] !== steps[0];
    const goesOn = section.steps.at(-1) !== steps.at(-1);
    return {
      ...section,
      ...(comesFrom ? { title: `${section.title}（续）`, from: `接第${sheet}张` } : {}),
      ...(goesOn ? { to: `接第${sheet + 2}张` } : {}),
    };
  });
}
