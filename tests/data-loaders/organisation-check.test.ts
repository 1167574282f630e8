import { expect, test } from "vitest";
import { organisationCheck } from "../../src/data-loaders/organisation-check.ts";
import { problemText } from "../../src/data-loaders/problems.ts";
import type { OrganisationPost } from "../../src/model/county.ts";

type Link = readonly [id: string, parentId?: string];

const diagram = (...links: readonly Link[]) =>
  links.map(([id, parentId], index) => {
    const row: OrganisationPost = {
      placeCode: "621224100",
      kind: "工作站",
      id,
      post: "职务",
      name: id,
      ...(parentId ? { parentId } : {}),
    };
    return { row, line: index + 2 };
  });
const text = (...links: readonly Link[]) =>
  organisationCheck(diagram(...links), "机构人员.csv").problems.map(problemText);

test("a tree has no problem", () => {
  expect(organisationCheck(diagram(["1"], ["2", "1"], ["3", "2"]), "机构人员.csv")).toMatchObject({
    problems: [],
    faulty: [],
    rows: [{}, {}, {}],
  });
});

test.each<[Link[], string]>([
  [
    [
      ["1", "2"],
      ["2", "1"],
    ],
    "机构人员.csv:2 上级节点: 621224100的工作站图画不出来：没有最上级（每一行都填了上级节点）。建议：把最上级那一行的上级节点留空",
  ],
  [
    [["1"], ["2"]],
    "机构人员.csv:3 上级节点: 621224100的工作站图画不出来：有两个以上最上级（职务1、职务2）。建议：只让一行的上级节点留空，其余填上级的节点编号",
  ],
  [
    [["1"], ["2", "3"], ["3", "2"]],
    "机构人员.csv:3 上级节点: 621224100的工作站图画不出来：节点“2”的上级绕成一圈。建议：逐级核对上级节点，改正其中一行",
  ],
  [
    [["1"], ["2", "7"]],
    "机构人员.csv:3 上级节点: 621224100的工作站图画不出来：上级节点“7”不在本图中。建议：改为本图中已有的节点编号；最上级留空",
  ],
])("%j", (links, message) => expect(text(...links)).toEqual([message]));
