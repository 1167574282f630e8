import { describe, expect, it } from "vitest";
import { linesOf } from "./lines.ts";
import type { PdfRun } from "./pdf-operators.ts";

const run = (text: string, x: number, change: Partial<PdfRun> = {}): PdfRun => ({
  text,
  x,
  y: 100,
  width: text.length * 10,
  size: 10,
  isUpright: true,
  fill: "#1f1a17",
  ...change,
});
const textsOf = (...runs: readonly PdfRun[]) => linesOf(runs).map(({ text }) => text);

describe("linesOf", () => {
  it("joins what is letter-spaced or kerned", () => {
    expect(textsOf(run("云", 10), run("溪", 21), run("村", 32))).toEqual(["云溪村"]);
    expect(textsOf(run("T", 10), run("ashi", 19))).toEqual(["Tashi"]);
  });

  it("keeps apart what overlaps, stands elsewhere or looks different", () => {
    expect(textsOf(run("云", 10), run("溪", 19))).toHaveLength(2);
    expect(textsOf(run("云", 10), run("溪", 25))).toHaveLength(2);
    expect(textsOf(run("云", 10), run("溪", 20, { y: 101 }))).toHaveLength(2);
    expect(textsOf(run("云", 10), run("溪", 20, { size: 11 }))).toHaveLength(2);
    expect(textsOf(run("云", 10), run("溪", 20, { fill: "#ffffff" }))).toHaveLength(2);
  });

  it("leaves out what is rotated", () => {
    expect(textsOf(run("示例数据", 10, { isUpright: false }), run("云溪村", 10))).toEqual(["云溪村"]);
  });
});
