import { OrganisationTree } from "../charts/organisation-tree/organisation-tree.tsx";
import type { TreePost } from "../charts/organisation-tree/props.ts";
import { organisationSheets } from "../charts/organisation-tree/split.ts";
import type { SheetData } from "../items/sheet.ts";
import { defineWall, type WallContent } from "../items/wall.ts";
import type { OrganisationPost } from "../model/county.ts";
import { countPeople } from "../statistics/organisation.ts";
import { A0 } from "../theme/paper.ts";
import { typeScale } from "../theme/type-scale.ts";
import { bodyBox } from "./parts/body-box.ts";
import { fewestSheets } from "./parts/fewest-sheets.ts";
import { Panel } from "./parts/panel.tsx";
import { Sheet } from "./parts/sheet.tsx";
import { sheetFrame } from "./parts/sheet-frame.ts";
import { numberSheets, type SheetHead, yetToBeNumbered } from "./parts/sheet-number.ts";

interface TreeContent extends WallContent {
  readonly posts: readonly TreePost[];
}

/** Name of a township's group where the county gives none. */
const GROUP = "扶贫攻坚协调推进领导小组";

const SEATS = { 旁边: "beside", 下方: "below" } as const;

/** 领导小组组织机构图: who leads the township's work, under the name that the county gives its groups. */
export default defineWall<"township", TreeContent, TreeContent & SheetData>({
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
    return { frame, posts: posts.map(treePost) };
  },
  sheets({ frame, posts }, papers) {
    const sheets = fewestSheets(papers, "landscape", (paper) => {
      const on = (head: SheetHead) => organisationSheets({ ...bodyBox(head, paper), posts, type: typeScale(paper) });
      const single = on({ frame });
      const parts = single.length === 1 ? single : on(yetToBeNumbered({ frame }));
      return parts.map((part) => ({ frame, paper, posts: part }));
    });
    return numberSheets(sheets);
  },
  draw(data, marks) {
    return (
      <Sheet data={data} marks={marks}>
        {({ type }) => (
          <Panel
            style={{ flexGrow: 1 }}
            chart={(box) => <OrganisationTree {...box} type={type} posts={data.posts} />}
          />
        )}
      </Sheet>
    );
  },
});

function treePost({ id, parentId, post, name = "", unit, seat }: OrganisationPost): TreePost {
  return {
    id,
    post,
    name,
    ...(parentId ? { parentId } : {}),
    ...(unit ? { unit } : {}),
    ...(seat ? { seat: SEATS[seat] } : {}),
  };
}
