import { arrangeOrganisation, organisationFits } from "../../charts/organisation/arrange.ts";
import type { OrganisationLayout } from "../../charts/organisation/place.ts";
import type { Organisation, OrganisationRoom } from "../../charts/organisation/props.ts";
import { splitOrganisation } from "../../charts/organisation/split.ts";
import type { SheetData } from "../../items/sheet.ts";
import type { WallContent } from "../../items/wall.ts";
import type { PaperChoice } from "../../theme/paper.ts";
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

/** An organisation on as few sheets as it can be read on, names alike large on all of them. */
export function organisationSheets(content: OrganisationContent, papers: PaperChoice): readonly OrganisationSheet[] {
  const { frame, organisation } = content;
  const sheets = fewestSheets(papers, "landscape", (paper) => {
    const roomOn = (head: SheetHead): OrganisationRoom => ({ ...bodyBox(head, paper), type: typeScale(paper) });
    const whole = roomOn({ frame });
    const single = organisationFits(organisation, whole);
    const room = single ? whole : roomOn(yetToBeNumbered({ frame }));
    const parts = single ? [organisation] : splitOrganisation(organisation, (part) => organisationFits(part, room));
    return parts.map(
      (part): OrganisationSheet => ({ frame, paper, organisation: part, layout: arrangeOrganisation(part, room)! }),
    );
  });
  return numberSheets(sheets);
}
