import { expect, test } from "vitest";
import { sampleRows } from "./sample-rows.ts";

const helpers = sampleRows("帮扶责任人");
const posts = sampleRows("机构人员");
const townships = new Map(sampleRows("乡镇").map((row) => [row.乡镇代码!, row.乡镇名称!]));
const poorVillages = new Set(
  sampleRows("行政村")
    .filter((row) => row.贫困村 === "是")
    .map((row) => row.行政村代码!),
);

test("a post of a township has one person in leading group, station, villages and helpers", () => {
  for (const [code, name] of townships) {
    const held = [
      ...posts
        .filter((post) => post.归属代码 === code || (post.归属代码!.startsWith(code) && post.节点编号 === "1"))
        .filter((post) => post.机构类型 !== "互助资金")
        .map((post) => [post.单位及职务!.replace(name, "").replace("、双联扶贫工作站站长", ""), post.姓名!] as const),
      ...helpers
        .filter((row) => row.归属代码 === code && row.职务 !== "科员")
        .map((row) => [row.职务!, row.姓名!] as const),
    ];
    for (const [post, holders] of Map.groupBy(held, ([title]) => title))
      expect(new Set(holders.map(([, person]) => person)).size, `${name}${post}`).toBe(1);
    const station = posts.find((row) => row.归属代码 === code && row.机构类型 === "工作站" && row.职务 === "站长")!;
    const deputies = posts.filter((row) => row.归属代码 === code && row.单位及职务 === `${name}党委副书记`);
    expect(deputies.map((row) => row.姓名)).toContain(station.姓名);
  }
});

test("a bureau has one head", () => {
  const heads = helpers.filter(
    (row) => row.类别 === "双联干部" && /^(局长|主任|部长|主席|书记|理事长|台长)$/.test(row.职务!),
  );
  expect(heads.length).toBeGreaterThan(0);
  expect(new Set(heads.map((row) => row.单位)).size).toBe(heads.length);
});

test("nobody helps more than five households, and most are helped by linked cadres", () => {
  const kinds = new Map(helpers.map((row) => [row.编号!, row.类别!]));
  const households = sampleRows("贫困户");
  const helped = Map.groupBy(households, (row) => row.帮扶责任人编号!);
  expect(Math.max(...[...helped.values()].map((own) => own.length))).toBeLessThanOrEqual(5);
  const linked = households.filter((row) => kinds.get(row.帮扶责任人编号!) === "双联干部");
  expect(linked.length / households.length).toBeGreaterThan(0.5);
});

test("poor villages alone have a work team, of three to five people from the county", () => {
  const teams = Map.groupBy(
    helpers.filter((row) => row.类别 === "驻村工作队"),
    (row) => row.归属代码!,
  );
  expect(new Set(teams.keys())).toEqual(poorVillages);
  for (const team of teams.values()) {
    expect(team.length).toBeGreaterThanOrEqual(3);
    expect(team.length).toBeLessThanOrEqual(5);
    expect(team.every((row) => /^(县|团县委)/.test(row.单位!) && !/队/.test(row.职务!))).toBe(true);
  }
  const charted = posts.filter((row) => row.职务 === "驻村工作队队长").map((row) => row.归属代码!);
  expect(new Set(charted)).toEqual(poorVillages);
});
