import type { NumberedParagraph } from "../../text/numbered-text.ts";

/** A procedure that a rule writes with arrows: 申请→联保→审批. */
export interface LoanSteps {
  /** What stands before it: 借还程序. */
  readonly title: string;
  readonly steps: readonly string[];
}

const ARROW = /\s*(?:→|->|—>|⟶|➔)\s*/;
/** A rule's heading: a few characters before the first full stop or colon. */
const HEADING = /^([^。：:；，→]{2,12})[。：:]/;
/** Fewer are no procedure, more no strip. */
const FEWEST = 3;
const MOST = 8;
/** A longer step is a sentence. */
const LONGEST = 16;

/** The first rule that is written as steps with arrows, and the other rules; without one, the rules as they are. */
export function takeLoanSteps(paragraphs: readonly NumberedParagraph[]): {
  readonly loan?: LoanSteps;
  readonly rules: readonly NumberedParagraph[];
} {
  for (const [index, { number = "", text }] of paragraphs.entries()) {
    const heading = HEADING.exec(text);
    const steps = (heading ? text.slice(heading[0].length) : text).replace(/[。；]$/, "").split(ARROW);
    if (steps.length < FEWEST || steps.length > MOST || steps.some((step) => step.length > LONGEST || step === ""))
      continue;
    const rules = paragraphs.filter((_, other) => other !== index);
    return { loan: { title: `${number}${heading?.[1] ?? "借还程序"}`, steps }, rules };
  }
  return { rules: paragraphs };
}
