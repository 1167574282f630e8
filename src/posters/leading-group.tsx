import { OrganisationTree } from "../charts/organisation-tree/organisation-tree.tsx";
import { organisationPosts } from "../statistics/organisation.ts";
import { A0, preferred } from "../theme/paper.ts";
import { Panel } from "./parts/panel.tsx";
import { Sheet } from "./parts/sheet.tsx";
import { sheetFrame } from "./parts/sheet-frame.ts";
import { definePoster, type SheetData } from "./poster.ts";

interface TreeData extends SheetData {
  readonly posts: readonly {
    readonly id: string;
    readonly parentId?: string;
    readonly post: string;
    readonly name: string;
    readonly unit?: string;
  }[];
}

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
    return [
      {
        frame: sheetFrame(county, {
          title: `${township.name}扶贫攻坚协调推进领导小组组织机构图`,
          subtitle: `共${posts.length}人`,
        }),
        paper: preferred(papers, "landscape"),
        posts: posts.map(({ id, parentId, post, name, unit }) => ({
          id,
          post,
          name,
          ...(parentId ? { parentId } : {}),
          ...(unit ? { unit } : {}),
        })),
      },
    ];
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
