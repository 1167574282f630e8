import { describe, expect, it } from "vitest";
import type { SheetFrame } from "../../src/items/sheet.ts";
import { sheetMeasures } from "../../src/posters/parts/measures.ts";
import {
  beneathBand,
  lineWithin,
  planTitle,
  SIDE_LEADING,
  sideLines,
  TITLE_LEADING,
} from "../../src/posters/parts/title-layout.ts";
import { textWidth } from "../../src/theme/glyphs.ts";
import { A0, A3, A4, landscape, portrait } from "../../src/theme/paper.ts";

const frame = (title: string, subtitle: string): SheetFrame => ({
  kind: "chart",
  title,
  place: "内蒙古自治区呼伦贝尔市莫力达瓦达斡尔族自治旗",
  subtitle,
  issuer: "",
  filledBy: "",
  reviewedBy: "",
  asOf: "2014-12-31",
  isExample: false,
  notes: [],
});
const long = frame(
  "阿尔拉镇扶贫攻坚协调推进领导小组组织机构图",
  "莫力达瓦达斡尔族自治旗阿尔拉镇双联扶贫工作站　第2张/共3张",
);

describe.each([A0, landscape(A0), portrait(A3), portrait(A4)])("a long title on $width × $height", (paper) => {
  const measures = sheetMeasures(paper);
  const room = paper.width - 2 * measures.margin;

  it("stands in one or two lines within the margins", () => {
    const { lines, size } = planTitle({ frame: long }, measures);
    expect(lines.join("")).toBe(long.title);
    expect(size).toBeGreaterThan(measures.type.title * 0.4);
  });

  it("has place and year beneath it inside the margins, large enough to read", () => {
    const { size, isStacked } = beneathBand({ frame: long }, measures);
    const widths = sideLines({ frame: long }).map((text) => textWidth(text, { size, weight: 500 }));
    expect(isStacked ? Math.max(...widths) : widths[0]! + widths[1]!).toBeLessThanOrEqual(room + 1e-6);
    expect(size).toBeGreaterThanOrEqual(measures.type.floor);
  });
});

describe("titles of a kind", () => {
  const measures = sheetMeasures(A0);
  const sizeOf = (title: string, kind: SheetFrame["kind"]) =>
    planTitle({ frame: { ...frame(title, "2014年末建档立卡数据"), kind, place: "甘肃省陇南市康县" } }, measures).size;

  it("are of one size, whether a place's name has a character more or less", () => {
    expect(sizeOf("平洛镇贫困村分布图", "map")).toBe(sizeOf("石门河镇贫困村分布图", "map"));
    expect(sizeOf("平洛镇贫困村脱贫规划图", "map")).toBe(sizeOf("石门河镇贫困村脱贫规划图", "map"));
    expect(sizeOf("双联扶贫工作站职责", "board")).toBe(sizeOf("双联扶贫工作站工作职责", "board"));
  });
});

describe("a board", () => {
  const board = (title: string, place: string): SheetFrame => ({ ...frame(title, "平洛镇"), kind: "board", place });

  it.each([A0, landscape(A0), A4])("has place and office under its title, in the band of $width × $height", (paper) => {
    const measures = sheetMeasures(paper);
    const head = { frame: board("双联扶贫工作站职责", "甘肃省陇南市康县") };
    const { size, side, beneathHeight } = planTitle(head, measures);
    const within = lineWithin(head, measures);
    expect([side, beneathHeight, within.text]).toEqual(["within", 0, "甘肃省陇南市康县　平洛镇"]);
    expect(size * TITLE_LEADING + within.size * (SIDE_LEADING + 0.2)).toBeLessThan(measures.bandHeight);
    expect(textWidth(within.text, { size: within.size, weight: 500 })).toBeLessThanOrEqual(paper.width);
  });

  it("has them beneath the band where they are too long for it, or the title takes two lines", () => {
    const place = "内蒙古自治区呼伦贝尔市莫力达瓦达斡尔族自治旗";
    const measures = sheetMeasures(portrait(A4));
    expect(planTitle({ frame: board("双联扶贫工作站职责", place.repeat(3)) }, measures).side).toBe("beneath");
    const { lines, side } = planTitle({ frame: { ...long, kind: "board" } }, measures);
    expect([lines.length, side]).toEqual([2, "beneath"]);
  });
});

describe("a short title", () => {
  it("keeps place and year beside it, and them at their usual size where they go beneath", () => {
    const short = frame("贫困村分布图", "2014年末");
    const measures = sheetMeasures(landscape(A0));
    expect(planTitle({ frame: short }, measures)).toMatchObject({
      lines: [short.title],
      side: "beside",
      beneathHeight: 0,
    });
    expect(beneathBand({ frame: short }, measures)).toMatchObject({ size: measures.type.subtitle, isStacked: false });
  });
});
