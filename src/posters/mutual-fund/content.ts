import type { OrganisationLayout } from "../../charts/organisation/place.ts";
import type { Organisation } from "../../charts/organisation/props.ts";
import type { SheetData } from "../../items/sheet.ts";
import type { WallContent } from "../../items/wall.ts";
import type { NumberedParagraph } from "../../text/numbered-text.ts";
import type { LoanSteps } from "./loan-steps.ts";

/** What the wall of a village's fund says. */
export interface FundContent extends WallContent {
  /** Absent where the office has not given it. */
  readonly organisation?: Organisation;
  /** The rules as the text has them. */
  readonly paragraphs: readonly NumberedParagraph[];
}

/** One of its sheets: all of it or, where that is too much for one, the organisation or some of the rules. */
export interface FundSheet extends SheetData {
  readonly organisation?: Organisation;
  readonly paragraphs: readonly NumberedParagraph[];
  /** The procedure for loans, out of the rules. */
  readonly loan?: LoanSteps;
  readonly layout: {
    readonly organisation?: OrganisationLayout;
    /** Of the width or the height that the organisation takes. */
    readonly share?: number;
    /** Largest text of the rules, mm. */
    readonly size?: number;
  };
}
