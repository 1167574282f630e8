import type { PrintoutContent } from "../../../items/printout.ts";
import type { RegisterTable } from "../register/register-table.ts";
import type { HandBoxContent, LetterRun } from "../runs.ts";

/** A paragraph; `heading` is 一、二、… in 黑体. */
export interface LetterParagraph {
  readonly heading?: string;
  readonly runs: readonly LetterRun[];
}

/** A letter as GB/T 9704 lays it out: of a village without a red head. */
export interface Letter {
  readonly title: string;
  /** 主送机关. */
  readonly to?: string;
  readonly paragraphs: readonly LetterParagraph[];
  /** Who signs and seals. */
  readonly from: string;
  /** Date under the name; room to write it where absent. */
  readonly date?: string;
  /** 附件说明. */
  readonly enclosures?: readonly string[];
  /** 附注: 联系人, 电话. */
  readonly contact?: readonly LetterRun[];
  /** Tables on pages of their own. */
  readonly tables?: readonly RegisterTable[];
  /** Ruled boxes under the letter, to be filled in by hand. */
  readonly boxes?: readonly HandBoxContent[];
}

/** One or several letters printed together, each on its own page. */
export interface LetterContent extends PrintoutContent {
  readonly letters: readonly Letter[];
}
