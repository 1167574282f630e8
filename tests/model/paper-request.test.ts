import { describe, expect, it } from "vitest";
import { walls } from "../../src/catalogue/items.ts";
import { chartId, chartNames } from "../../src/model/charts.ts";
import { parsePaper } from "../../src/model/paper-request.ts";

describe("parsePaper", () => {
  it.each([
    ["A2", { short: 420, long: 594 }],
    [" a3 横 ", { short: 297, long: 420, orientation: "landscape" }],
    ["Ａ１竖版", { short: 594, long: 841, orientation: "portrait" }],
    ["900×1200", { short: 900, long: 1200 }],
    ["1200x900mm 横", { short: 900, long: 1200, orientation: "landscape" }],
    ["600*900毫米", { short: 600, long: 900 }],
    ["A0 portrait", { short: 841, long: 1189, orientation: "portrait" }],
  ])("reads %s", (text, paper) => {
    expect(parsePaper(text)).toEqual(paper);
  });

  it.each(["", "A5", "B2", "横", "900", "90x120", "900×12000", "300x2000", "A2 斜"])("refuses “%s”", (text) => {
    expect(parsePaper(text)).toBeUndefined();
  });
});

describe("chart names", () => {
  it("are those of the catalogue", () => {
    expect(chartNames).toEqual(Object.fromEntries(walls.map(({ id, name }) => [id, name])));
  });

  it("are found by id and by name", () => {
    expect(chartId("贫困村分布图")).toBe("poor-villages-map");
    expect(chartId("exit-plan-map")).toBe("exit-plan-map");
    expect(chartId("贫困图")).toBeUndefined();
  });
});
