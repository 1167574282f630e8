import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { OrganisationTree } from "../../../src/charts/organisation-tree/organisation-tree.tsx";
import { A1 } from "../../../src/theme/paper.ts";
import { typeScale } from "../../../src/theme/type-scale.ts";

const posts = [
  { id: "1", post: "理事长", name: "薛玲静", unit: "村党支部书记" },
  { id: "2", parentId: "1", post: "理事", name: "孟全生", unit: "会计" },
  { id: "3", parentId: "1", post: "监事长", name: "叶玉", unit: "村监委会主任" },
  { id: "4", parentId: "3", post: "监事", name: "范刚宝" },
];

test("draws the directors of a fund", () => {
  const svg = renderToString(<OrganisationTree posts={posts} width={300} height={240} type={typeScale(A1)} />);
  expect(svg.replaceAll("><", ">\n<")).toMatchSnapshot();
});
