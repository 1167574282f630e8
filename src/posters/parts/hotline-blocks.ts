import type { County, Hotline, Township } from "../../model/county.ts";
import { complaintLines, enquiryLines, type HotlineKind } from "../../statistics/hotlines.ts";
import { spokenPhone } from "../../text/phone.ts";

/** A telephone line as it is printed. */
export interface HotlineLine {
  readonly name: string;
  readonly number: string;
}

/** Telephone lines of one use. */
export interface HotlineBlock {
  readonly kind: HotlineKind;
  readonly title: string;
  /** What one rings them for. */
  readonly purpose: string;
  readonly lines: readonly HotlineLine[];
}

const USES: Readonly<Record<HotlineKind, Pick<HotlineBlock, "title" | "purpose">>> = {
  监督: { title: "监督举报电话", purpose: "反映扶贫资金、项目和工作人员的问题" },
  咨询: { title: "咨询电话", purpose: "询问扶贫政策和办理程序" },
};

/**
 * The lines for a township's board: where complaints go, 12317 first, apart from where questions are answered, so that
 * nobody complains of the station to the station.
 */
export function hotlineBlocks(county: County, township: Township): HotlineBlock[] {
  const blocks: readonly [HotlineKind, readonly Hotline[]][] = [
    ["监督", complaintLines(county, township)],
    ["咨询", enquiryLines(county, township)],
  ];
  return blocks
    .map(([kind, lines]) => ({
      kind,
      ...USES[kind],
      lines: lines.map(({ name, number }) => ({ name, number: spokenPhone(number) })),
    }))
    .filter(({ lines }) => lines.length > 0);
}
