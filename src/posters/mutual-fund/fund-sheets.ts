import { arrangeOrganisation } from "../../charts/organisation/arrange.ts";
import { placeStepStrip } from "../../charts/step-strip/place.ts";
import { placeTextBoard } from "../../charts/text-board/place.ts";
import type { Paper, PaperChoice } from "../../theme/paper.ts";
import { type TypeScale, typeScale } from "../../theme/type-scale.ts";
import { fewestSheets } from "../parts/fewest-sheets.ts";
import { organisationSheetsOn } from "../parts/organisation-sheets.ts";
import { numberSheets } from "../parts/sheet-number.ts";
import { textSheetsOn } from "../parts/text-board-sheet.tsx";
import type { FundContent, FundSheet } from "./content.ts";
import { takeLoanSteps } from "./loan-steps.ts";
import { fundRegions } from "./regions.ts";

/** Shares of the sheet tried for the organisation. */
const SHARES = [0.38, 0.42, 0.46, 0.5, 0.54, 0.58];

/** All on one sheet where it can be read, else the organisation and the rules on sheets of their own. */
export function fundSheets(content: FundContent, papers: PaperChoice): readonly FundSheet[] {
  return numberSheets(
    fewestSheets(papers, "landscape", (paper): readonly FundSheet[] => {
      const whole = onOneSheet(content, paper);
      return whole ? [whole] : apart(content, paper);
    }),
  );
}

function onOneSheet({ frame, organisation, paragraphs }: FundContent, paper: Paper): FundSheet | undefined {
  const type = typeScale(paper);
  const { rules, loan } = stepsThatFit(paragraphs, { frame, paper }, type);
  const hasSteps = loan !== undefined;
  const said = { frame, paper, paragraphs: rules, ...(loan ? { loan } : {}) };
  const board = (share?: number) => {
    const region = fundRegions({ frame }, paper, { share, hasSteps }).rules;
    return placeTextBoard({ ...region, type, paragraphs: rules, largest: largestText(type) });
  };
  if (!organisation) {
    const { fits, size } = board();
    return fits ? { ...said, layout: { size } } : undefined;
  }
  let best: FundSheet | undefined;
  let highest = 0;
  for (const share of SHARES) {
    const { fits, size } = board(share);
    if (!fits) continue;
    const region = fundRegions({ frame }, paper, { share, hasSteps }).organisation!;
    const layout = arrangeOrganisation(organisation, { ...region, type });
    if (!layout) continue;
    // The smaller of both counts: names are read like headings, rules like text.
    const score = Math.min(layout.em / type.heading, size / type.body);
    if (score <= highest) continue;
    highest = score;
    best = { ...said, organisation, layout: { organisation: layout, share, size } };
  }
  return best;
}

/** The procedure as a strip where it can be read as one. */
function stepsThatFit(
  paragraphs: FundContent["paragraphs"],
  { frame, paper }: Pick<FundSheet, "frame" | "paper">,
  type: TypeScale,
): ReturnType<typeof takeLoanSteps> {
  const taken = takeLoanSteps(paragraphs);
  if (!taken.loan) return taken;
  const region = fundRegions({ frame }, paper, { hasSteps: true }).steps!;
  return placeStepStrip({ ...region, type, steps: taken.loan.steps }) ? taken : { rules: paragraphs };
}

/** Rules need not be larger than what stands beside them. */
function largestText(type: TypeScale): number {
  return type.heading;
}

function apart(content: FundContent, paper: Paper): FundSheet[] {
  const { frame, organisation, paragraphs } = content;
  const isOnly = organisation === undefined;
  const names = organisation ? organisationSheetsOn({ frame, organisation }, paper, { isOnly }) : [];
  const rules = textSheetsOn({ frame, paragraphs }, paper, { isOnly });
  return [
    ...names.map(({ layout, ...sheet }): FundSheet => ({ ...sheet, paragraphs: [], layout: { organisation: layout } })),
    ...rules.map(({ layout, ...sheet }): FundSheet => ({ ...sheet, layout: layout ? { size: layout.size } : {} })),
  ];
}
