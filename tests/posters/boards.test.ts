import { describe, expect, it } from "vitest";
import leadingGroup from "../../src/posters/leading-group.tsx";
import poorPopulationBars from "../../src/posters/poor-population-bars.tsx";
import registrationWorkflow from "../../src/posters/registration-workflow.tsx";
import staffBoard from "../../src/posters/staff-board.tsx";
import stationDuties from "../../src/posters/station-duties.tsx";
import { signLines } from "../../src/posters/station-sign/sign-lines.ts";
import stationSign from "../../src/posters/station-sign.tsx";
import { county, dataOf, hashOf, neighbour, textsOf, township, villagesIn } from "./sample.ts";

const withoutPeople = { ...county, organisations: [] };
const board = (source: typeof county) =>
  dataOf<ReturnType<typeof staffBoard.data>[number] & { staff: unknown[]; hotlines: { name: string }[] }>(
    staffBoard,
    source,
  );

describe("boards", () => {
  it("are missing where the organisation is", () => {
    expect(leadingGroup.data(withoutPeople, township)).toEqual([]);
    expect(staffBoard.data(withoutPeople, township)).toEqual([]);
  });

  it("name every person", async () => {
    for (const [poster, kind] of [
      [leadingGroup, "领导小组"],
      [staffBoard, "工作站"],
    ] as const) {
      const texts = (await textsOf(poster, county)).map(({ text }) => text);
      const people = county.organisations!.filter((post) => post.placeCode === township.code && post.kind === kind);
      expect(people.length).toBeGreaterThan(0);
      for (const { name } of people) expect(texts, name).toContain(name);
    }
  });

  it("give the lines of the county and of their own township, each on one line", async () => {
    const { hotlines } = board(county);
    expect(hotlines.length).toBeGreaterThan(0);
    expect(hotlines.some(({ name }) => name.includes(neighbour.name))).toBe(false);
    const texts = (await textsOf(staffBoard, county)).map(({ text }) => text);
    for (const { name } of hotlines) expect(texts).toContain(name);
  });

  it("number the staff boards where the people need two", () => {
    const one = county.organisations!.find((post) => post.placeCode === township.code && post.kind === "工作站")!;
    const many = Array.from({ length: 40 }, (_, index) => ({ ...one, id: `${index}` }));
    const sheets = staffBoard.data({ ...county, organisations: many }, township);
    expect(sheets.map(({ frame }) => frame.subtitle.split("　")[1])).toEqual(["第1张/共2张", "第2张/共2张"]);
  });

  it("have their titles", () => {
    expect(dataOf(stationDuties, county).frame.title).toContain("工作站职责");
    expect(dataOf(leadingGroup, county).frame.title).toBe(`${township.name}扶贫攻坚协调推进领导小组组织机构图`);
    expect(dataOf(poorPopulationBars, county).frame.title).toBe(`${township.name}贫困人口分布柱状图`);
    expect(dataOf(registrationWorkflow, county).frame.title).toBe("建档立卡工作流程图");
  });

  it("show one workflow to all townships", () => {
    expect(dataOf(registrationWorkflow, county, neighbour)).toEqual(dataOf(registrationWorkflow, county, township));
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
    const texts = (await textsOf(poorPopulationBars, county)).map(({ text }) => text);
    for (const { name } of villagesIn(county, township)) expect(texts, name).toContain(name);
  });
});

describe("station-sign", () => {
  it("cuts its name between words", () => {
    const standing = { writing: "downwards", width: 340, height: 400 } as const;
    expect(signLines("双联扶贫工作站", standing)).toEqual(["双联扶贫", "工作站"]);
    expect(signLines("工作站", standing)).toEqual(["工作站"]);
    expect(signLines("经济技术开发区双联扶贫工作站", standing)).toEqual(["经济技术", "开发区双联", "扶贫工作站"]);
  });

  it("runs across a lying board in one line or two, whichever is larger", () => {
    const lying = { writing: "across", width: 540 } as const;
    expect(signLines("双联扶贫工作站", { ...lying, height: 220 })).toEqual(["双联扶贫", "工作站"]);
    expect(signLines("双联扶贫工作站", { ...lying, height: 120 })).toEqual(["双联扶贫工作站"]);
  });

  it("shows each character by itself", async () => {
    const texts = (await textsOf(stationSign, county)).map(({ text }) => text);
    for (const character of "双联扶贫工作站") expect(texts).toContain(character);
  });
});
