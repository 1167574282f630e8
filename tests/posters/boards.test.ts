import { describe, expect, it } from "vitest";
import type { SheetData } from "../../src/items/sheet.ts";
import type { Hotline } from "../../src/model/county.ts";
import leadingGroup from "../../src/posters/leading-group.tsx";
import { hotlineBlocks } from "../../src/posters/parts/hotline-blocks.ts";
import { sideLines } from "../../src/posters/parts/title-layout.ts";
import poorPopulationBars from "../../src/posters/poor-population-bars.tsx";
import poorVillagesMap from "../../src/posters/poor-villages-map.tsx";
import registrationWorkflow from "../../src/posters/registration-workflow.tsx";
import staffBoard from "../../src/posters/staff-board.tsx";
import stationDuties from "../../src/posters/station-duties.tsx";
import { signRows } from "../../src/posters/station-sign/sign-rows.ts";
import stationSign from "../../src/posters/station-sign.tsx";
import { BOARD_400x600, landscape } from "../../src/theme/paper.ts";
import { sheetsAt } from "./made-sheets.ts";
import { county, dataOf, hashOf, neighbour, textsOf, township, villagesIn } from "./sample.ts";

const withoutPeople = { ...county, organisations: [] };
const withHotlines = (hotlines: readonly Hotline[]) => ({ ...county, profile: { ...county.profile, hotlines } });
const namesIn = (source: typeof county) =>
  hotlineBlocks(source, township).map(({ title, lines }) => [title, ...lines.map(({ name }) => name)]);

describe("boards", () => {
  it("are missing where the organisation is", () => {
    expect(sheetsAt(leadingGroup, withoutPeople, township)).toEqual([]);
    expect(sheetsAt(staffBoard, withoutPeople, township)).toEqual([]);
  });

  it("name every person", async () => {
    for (const [poster, kind] of [
      [leadingGroup, "领导小组"],
      [staffBoard, "工作站"],
    ] as const) {
      const texts = (await textsOf(poster, county)).map(({ text }) => text.replace(/\s/g, ""));
      const people = county.organisations!.filter((post) => post.placeCode === township.code && post.kind === kind);
      expect(people.length).toBeGreaterThan(0);
      for (const { name = "" } of people) expect(texts, name).toContain(name);
    }
  });

  it("give the lines of the county and of their own township, each on one line", async () => {
    const names = namesIn(county).flat();
    expect(names.length).toBeGreaterThan(2);
    expect(names.some((name) => name.includes(neighbour.name))).toBe(false);
    const texts = (await textsOf(staffBoard, county)).map(({ text }) => text);
    for (const name of names) expect(texts).toContain(name);
  });

  it("keep the station's own line apart from those that take complaints, 12317 the first of them", () => {
    expect(namesIn(county)).toEqual([
      ["监督举报电话", "全国扶贫监督举报电话", "安岭县扶贫开发办公室"],
      ["咨询电话", `${township.name}双联扶贫工作站`],
    ]);
    const lines = [
      { name: "县扶贫办", number: "1" },
      { name: "政策咨询", number: "2" },
      { name: "全国扶贫监督举报电话", number: "12317" },
    ];
    expect(namesIn(withHotlines(lines))).toEqual([
      ["监督举报电话", "全国扶贫监督举报电话", "县扶贫办"],
      ["咨询电话", "政策咨询"],
    ]);
    expect(namesIn(withHotlines([]))).toEqual([]);
  });

  it("go by what the office says of a line and of its place", () => {
    const lines: readonly Hotline[] = [
      { name: "工作站纪检员", number: "1", kind: "监督", placeCode: township.code },
      { name: "县扶贫办", number: "2", kind: "咨询", placeCode: county.profile.code },
      { name: "纪委", number: "3", placeCode: neighbour.code },
    ];
    expect(namesIn(withHotlines(lines))).toEqual([
      ["监督举报电话", "工作站纪检员"],
      ["咨询电话", "县扶贫办"],
    ]);
  });

  it("number the staff boards where the people need two", () => {
    const one = county.organisations!.find((post) => post.placeCode === township.code && post.kind === "工作站")!;
    const many = Array.from({ length: 40 }, (_, index) => ({ ...one, id: `${index}` }));
    const sheets = sheetsAt(staffBoard, { ...county, organisations: many }, township);
    expect(sheets.map((sheet) => sideLines(sheet)[1].split("　")[1])).toEqual(["第1张/共2张", "第2张/共2张"]);
  });

  it("have their titles", () => {
    expect(dataOf(stationDuties, county).frame.title).toContain("工作站职责");
    expect(dataOf(leadingGroup, county).frame.title).toBe(`${township.name}扶贫攻坚协调推进领导小组组织机构图`);
    const named = { ...county, profile: { ...county.profile, leadingGroupName: "精准扶贫领导小组" } };
    expect(dataOf(leadingGroup, named).frame.title).toBe(`${township.name}精准扶贫领导小组组织机构图`);
    expect(dataOf(poorPopulationBars, county).frame.title).toBe(`${township.name}贫困人口分布柱状图`);
    expect(dataOf(poorPopulationBars, county).frame.subtitle).toBe("2013年末、2014年末建档立卡数据");
    const { title, subtitle } = dataOf(registrationWorkflow, county).frame;
    expect([title, subtitle]).toEqual([
      "建档立卡工作流程图",
      `${township.name}　贫困户、贫困村建档立卡程序（2013年度）`,
    ]);
  });

  it("say who made them and when, not who filled in figures that they have not", async () => {
    for (const poster of [staffBoard, leadingGroup, stationDuties, registrationWorkflow]) {
      const foot = (await textsOf(poster, county)).map(({ text }) => text).join("");
      expect(foot).toContain(`${county.profile.issuer}制　2015年3月`);
      expect(foot).toContain("示例，非正式文本。");
      expect(foot).not.toMatch(/制表单位|填表人|审核人|数据截至|非真实统计/);
    }
    const foot = (await textsOf(poorPopulationBars, county)).map(({ text }) => text).join("");
    for (const words of ["制表单位", "填表人", "审核人", "数据截至", "示例数据，非真实统计。"])
      expect(foot).toContain(words);
    const map = (await textsOf(poorVillagesMap, county)).map(({ text }) => text).join("");
    for (const words of ["制图单位", "制图日期", "数据截至"]) expect(map).toContain(words);
    expect(map).not.toMatch(/制表单位|填表人|审核人/);
  });

  it("show one workflow to all townships, each with its own telephone lines", () => {
    type Flow = SheetData & { readonly sections: unknown; readonly hotlines: unknown };
    const [own, other] = [township, neighbour].map((place) => dataOf<Flow>(registrationWorkflow, county, place));
    expect(other!.sections).toEqual(own!.sections);
    expect(own!.hotlines).toEqual(hotlineBlocks(county, township));
    expect(other!.hotlines).not.toEqual(own!.hotlines);
  });

  it("say how many days notices hang, where the county says it, and nothing of announcements", async () => {
    const timesOf = async (noticeDays: number | undefined) => {
      const { noticeDays: _days, ...profile } = county.profile;
      const source = { ...county, profile: { ...profile, ...(noticeDays ? { noticeDays } : {}) } };
      return (await textsOf(registrationWorkflow, source)).map(({ text }) => text).filter((text) => /天$/.test(text));
    };
    expect(await timesOf(7)).toEqual(["不少于7天", "不少于7天", "不少于7天"]);
    expect(await timesOf(undefined)).toEqual([]);
  });

  it("take an office's own duties for the township alone", () => {
    const own = {
      ...county,
      texts: { ...county.texts, [`${township.code}/工作站职责`]: "# 本站职责\n\n1. 只此一条。" },
    };
    expect(dataOf(stationDuties, own).frame.title).toBe("本站职责");
    expect(hashOf(stationDuties, own, neighbour)).toBe(hashOf(stationDuties, county, neighbour));
  });

  it("name every village under the bars, in order of poor people", async () => {
    // Names under columns stand in lines of a few characters, one village after the other.
    const said = (await textsOf(poorPopulationBars, county)).map(({ text }) => text).join("");
    for (const { name } of villagesIn(county, township)) expect(said, name).toContain(name);
  });
});

describe("station-sign", () => {
  it("ends its rows between words", () => {
    const standing = { width: 340, height: 440 };
    expect(signRows("双联扶贫工作站", standing)).toEqual(["双联", "扶贫", "工作站"]);
    expect(signRows("工作站", standing)).toEqual(["工作站"]);
    expect(signRows("经济技术开发区双联扶贫工作站", standing)).toEqual(["经济技术", "开发区", "双联扶贫", "工作站"]);
  });

  it("is written in one row or two on a lying board, whichever is larger", () => {
    expect(signRows("双联扶贫工作站", { width: 540, height: 220 })).toEqual(["双联扶贫", "工作站"]);
    expect(signRows("双联扶贫工作站", { width: 540, height: 120 })).toEqual(["双联扶贫工作站"]);
  });

  it("lies where either way is offered, and bears the office's full name alone", async () => {
    expect(dataOf(stationSign, county).paper).toEqual(landscape(BOARD_400x600));
    const texts = (await textsOf(stationSign, county)).map(({ text }) => text);
    expect(texts).toEqual([`${county.profile.name}${township.name}`, ..."双联扶贫工作站"]);
  });
});
