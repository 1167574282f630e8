import { describe, expect, it } from "vitest";
import type { SheetFrame } from "../../src/items/sheet.ts";
import { sheetMeasures } from "../../src/posters/parts/measures.ts";
import { beneathBand, planTitle, sideLines } from "../../src/posters/parts/title-layout.ts";
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

describe("a short title", () => {
  it("keeps place and year beside it, and them at their usual size where they go beneath", () => {
    const short = frame("贫困村分布图", "2014年末");
    const measures = sheetMeasures(landscape(A0));
    expect(planTitle({ frame: short }, measures)).toMatchObject({
      lines: [short.title],
      isBeside: true,
      beneathHeight: 0,
    });
    expect(beneathBand({ frame: short }, measures)).toMatchObject({ size: measures.type.subtitle, isStacked: false });
  });
});
