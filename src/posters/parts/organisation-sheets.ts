import { arrangeOrganisation, organisationFits } from "../../charts/organisation/arrange.ts";
import type { OrganisationLayout } from "../../charts/organisation/place.ts";
import type { Organisation, OrganisationRoom } from "../../charts/organisation/props.ts";
import { splitOrganisation } from "../../charts/organisation/split.ts";
import type { SheetData } from "../../items/sheet.ts";
import type { WallContent } from "../../items/wall.ts";
import type { Paper, PaperChoice } from "../../theme/paper.ts";
import { typeScale } from "../../theme/type-scale.ts";
import { bodyBox } from "./body-box.ts";
import { fewestSheets } from "./fewest-sheets.ts";
import { numberSheets, type SheetHead, yetToBeNumbered } from "./sheet-number.ts";

/** What a sheet with an organisation diagram says. */
export interface OrganisationContent extends WallContent {
  readonly organisation: Organisation;
}

/** Its share of the organisation, and how that is set. */
export interface OrganisationSheet extends OrganisationContent, SheetData {
  readonly layout: OrganisationLayout;
}

/** An organisation on as few sheets as it can be read on. */
export function organisationSheets(content: OrganisationContent, papers: PaperChoice): readonly OrganisationSheet[] {
  return numberSheets(
    fewestSheets(papers, "landscape", (paper) => organisationSheetsOn(content, paper, { isOnly: true })),
  );
}

/** The same on one paper; `isOnly`: there are no other sheets, so that a single one carries no number. */
export function organisationSheetsOn(
  { frame, organisation }: OrganisationContent,
  paper: Paper,
  { isOnly }: { readonly isOnly: boolean },
): OrganisationSheet[] {
  const roomOn = (head: SheetHead): OrganisationRoom => ({ ...bodyBox(head, paper), type: typeScale(paper) });
  const sheet = (part: Organisation, room: OrganisationRoom): OrganisationSheet => {
    return { frame, paper, organisation: part, layout: arrangeOrganisation(part, room)! };
  };
  const whole = roomOn({ frame });
  if (isOnly && organisationFits(organisation, whole)) return [sheet(organisation, whole)];
  const room = roomOn(yetToBeNumbered({ frame }));
  return splitOrganisation(organisation, (part) => organisationFits(part, room)).map((part) => sheet(part, room));
}
