import { expect, test } from "vitest";
import { problemText } from "../../../src/data-loaders/problems.ts";
import { problemsOf } from "../found-problems.ts";
import { sampleFiles, writeDataset } from "../sample-dataset.ts";

type Post = readonly [kind: string, post: string, name: string, unit: string];

/** What is found in 城关镇's diagrams of these posts; the first of a kind is its root. */
function texts(...posts: readonly Post[]): string[] {
  const ids = new Map<string, number>();
  const lines = posts.map(([kind, post, name, unit]) => {
    const id = (ids.get(kind) ?? 0) + 1;
    ids.set(kind, id);
    return `621224100,${kind},${id},${id === 1 ? "" : "1"},${post},${name},${unit}`;
  });
  const table = ["归属代码,机构类型,节点编号,上级节点,职务,姓名,单位及职务", ...lines, ""].join("\n");
  return problemsOf(writeDataset({ ...sampleFiles, "机构人员.csv": table })).map(problemText);
}

test("the station's head in both diagrams is one person", () => {
  expect(
    texts(
      ["领导小组", "组长", "甲", "城关镇党委书记"],
      ["领导小组", "办公室主任", "乙", "双联扶贫工作站站长"],
      ["工作站", "站长", "乙", ""],
    ),
  ).toEqual([]);
});

test("the station's head in the leading group is another person", () => {
  expect(
    texts(
      ["领导小组", "组长", "甲", "城关镇党委书记"],
      ["领导小组", "办公室主任", "乙", "城关镇双联扶贫工作站站长"],
      ["工作站", "站长", "丙", ""],
    ),
  ).toEqual([
    "机构人员.csv:4 职务: 值“站长”在这里是“丙”，在第3行是“乙”，同一职务有两个人。建议：核对两处的姓名；有更替的都改为现任",
  ]);
});

test("a post of the township that two people hold, with its name or without, alone or with another post", () => {
  expect(
    texts(
      ["领导小组", "组长", "甲", "党委书记"],
      ["领导小组", "副组长", "乙", "党委副书记、镇长"],
      ["工作站", "站长", "丙", "城关镇党委书记"],
    ),
  ).toEqual([
    "机构人员.csv:4 单位及职务: 值“城关镇党委书记”在这里是“丙”，在第2行是“甲”，同一职务有两个人。建议：核对两处的姓名；有更替的都改为现任",
  ]);
  expect(texts(["领导小组", "组长", "甲", "党委副书记、镇长"], ["工作站", "站长", "乙", "城关镇镇长"])).toHaveLength(1);
});

test("two heads in one diagram", () => {
  expect(texts(["工作站", "站长", "甲", ""], ["工作站", "站长", "乙", ""])).toEqual([
    "机构人员.csv:3 职务: 值“站长”在这里是“乙”，在第2行是“甲”，同一职务有两个人。建议：核对两处的姓名；有更替的都改为现任",
  ]);
});

test("deputies, members, heads of villages and posts of no named unit may be many; nobody is no second name", () => {
  expect(
    texts(
      ["领导小组", "组长", "甲", "镇党委书记"],
      ["领导小组", "副组长", "乙", "党委副书记"],
      ["领导小组", "副组长", "丙", "党委副书记"],
      ["领导小组", "成员", "丁", "村支部书记"],
      ["领导小组", "成员", "戊", "村支部书记"],
      ["领导小组", "成员", "己", "农业站站长"],
      ["领导小组", "成员", "庚", "林业站站长"],
      ["领导小组", "成员", "辛", "站长"],
      ["领导小组", "成员", "壬", "站长"],
      ["领导小组", "联络员", "", "农业站站长"],
    ),
  ).toEqual([]);
});
