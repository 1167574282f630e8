import { organise } from "../charts/organisation/organise.ts";
import { defineWall } from "../items/wall.ts";
import { countPeople } from "../statistics/organisation.ts";
import { A0 } from "../theme/paper.ts";
import { OrganisationSheetView } from "./parts/organisation-sheet.tsx";
import { type OrganisationContent, type OrganisationSheet, organisationSheets } from "./parts/organisation-sheets.ts";
import { sheetFrame } from "./parts/sheet-frame.ts";
import { treePost } from "./parts/tree-post.ts";

/** Name of a township's group where the county gives none. */
const GROUP = "扶贫攻坚协调推进领导小组";

/** 领导小组组织机构图: who leads the township's work, under the name that the county gives its groups. */
export default defineWall<"township", OrganisationContent, OrganisationSheet>({
  id: "leading-group",
  levels: ["township"],
  edition: "public",
  name: "领导小组组织机构图",
  paper: A0,
  content(source, township) {
    const posts = source.posts(township.code, "领导小组");
    if (posts.length === 0) return undefined;
    const people = countPeople(posts);
    const frame = sheetFrame(source.county, {
      kind: "board",
      title: `${township.name}${source.county.profile.leadingGroupName ?? GROUP}组织机构图`,
      subtitle: people > 0 ? `组成人员${people}人` : "",
    });
    return { frame, organisation: organise(posts.map(treePost), { office: "领导小组办公室" }) };
  },
  sheets: organisationSheets,
  draw: (data, marks) => <OrganisationSheetView data={data} marks={marks} />,
});
