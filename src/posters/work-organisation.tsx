import { peopleOf } from "../charts/organisation/split.ts";
import { defineWall } from "../items/wall.ts";
import { byPlace, townshipOf } from "../statistics/by-place.ts";
import { countPeople } from "../statistics/organisation.ts";
import { A1 } from "../theme/paper.ts";
import { OrganisationSheetView } from "./parts/organisation-sheet.tsx";
import { type OrganisationContent, type OrganisationSheet, organisationSheets } from "./parts/organisation-sheets.ts";
import { sheetFrame } from "./parts/sheet-frame.ts";
import { workGroups } from "./work-organisation/group-of.ts";
import { workOrganisation } from "./work-organisation/organisation.ts";

/** 扶贫工作组织机构图: who works in a village: who leads, 双联干部, 驻村帮扶工作队 and 村干部. */
export default defineWall<"village", OrganisationContent, OrganisationSheet>({
  id: "work-organisation",
  levels: ["village"],
  edition: "public",
  name: "扶贫工作组织机构图",
  paper: A1,
  content(source, village) {
    const { county } = source;
    const posts = source.posts(village.code, "村工作组织");
    const organisation = workOrganisation(posts, byPlace(county, "helpers")(village.code));
    if (!organisation) return undefined;
    for (const title of workGroups) {
      const isThere = organisation.groups.some((group) => group.title === title);
      // Only poor villages have a team.
      if (!isThere && (village.isPoor || title !== "驻村帮扶工作队")) source.need(`机构人员：${title}`);
    }
    const people = countPeople(peopleOf(organisation));
    const said = [townshipOf(county, village)?.name, people > 0 ? `组成人员${people}人` : undefined];
    const frame = sheetFrame(county, {
      kind: "board",
      title: `${village.name}扶贫工作组织机构图`,
      subtitle: said.filter((part) => part !== undefined).join("　"),
    });
    return { frame, organisation };
  },
  sheets: organisationSheets,
  draw: (data, marks) => <OrganisationSheetView data={data} marks={marks} />,
});
