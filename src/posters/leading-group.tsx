import { OrganisationTree } from "../charts/organisation-tree/organisation-tree.tsx";
import type { TreePost } from "../charts/organisation-tree/props.ts";
import { organisationSheets } from "../charts/organisation-tree/split.ts";
import type { OrganisationPost } from "../model/county.ts";
import { organisationPosts } from "../statistics/organisation.ts";
import { A0 } from "../theme/paper.ts";
import { typeScale } from "../theme/type-scale.ts";
import { bodyBox } from "./parts/body-box.ts";
import { fewestSheets } from "./parts/fewest-sheets.ts";
import { Panel } from "./parts/panel.tsx";
import { Sheet } from "./parts/sheet.tsx";
import { sheetFrame } from "./parts/sheet-frame.ts";
import { numberSheets, yetToBeNumbered } from "./parts/sheet-number.ts";
import { definePoster, type SheetData, type SheetFrame } from "./poster.ts";

interface TreeData extends SheetData {
  readonly posts: readonly TreePost[];
}

const SEATS = { 旁边: "beside", 下方: "below" } as const;

/** 扶贫攻坚协调推进领导小组组织机构图. */
export default definePoster<TreeData>({
  id: "leading-group",
  clause: "T3.4",
  level: "township",
  edition: "public",
  name: "领导小组组织机构图",
  paper: A0,
  data(county, township, papers) {
    const posts = organisationPosts(county, township.code, "领导小组");
    if (posts.length === 0) return [];
    const frame = sheetFrame(county, {
      title: `${township.name}扶贫攻坚协调推进领导小组组织机构图`,
      subtitle: `共${posts.length}人`,
    });
    const boxes = posts.map(treePost);
    const sheets = fewestSheets(papers, "landscape", (paper) => {
      const on = (own: SheetFrame) => {
        return organisationSheets({ ...bodyBox(own, paper), posts: boxes, type: typeScale(paper) });
      };
      const single = on(frame);
      const parts = single.length === 1 ? single : on(yetToBeNumbered(frame));
      return parts.map((part) => ({ frame, paper, posts: part }));
    });
    return numberSheets(sheets, frame);
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

function treePost({ id, parentId, post, name, unit, seat }: OrganisationPost): TreePost {
  return {
    id,
    post,
    name,
    ...(parentId ? { parentId } : {}),
    ...(unit ? { unit } : {}),
    ...(seat ? { seat: SEATS[seat] } : {}),
  };
}
