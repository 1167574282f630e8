import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { sampleFiles, writeDataset } from "../data-loaders/sample-dataset.ts";
import { bytesIn } from "./built-files.ts";
import { runCli } from "./run-cli.ts";
import { sampleSite } from "./sample-site.ts";

const folder = mkdtempSync(path.join(tmpdir(), "shangqiang-stopped-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("npm run build with bad input", () => {
  it("names file, line, column, value and mend of every error, and leaves the last good output as it was", async () => {
    const { out: good, variables } = await sampleSite();
    const out = path.join(folder, "dist");
    cpSync(good, out, { recursive: true });
    const broken = writeDataset({
      ...sampleFiles,
      "行政村.csv": sampleFiles["行政村.csv"].replace("621224101200,中寨村,621224101", "621224101200,中寨村,62122410"),
      "村年度数据.csv": sampleFiles["村年度数据.csv"].replace("2014,实际,201,800,50,200", "2014,实际,201,800,五十,200"),
    });
    const { code, stderr } = runCli(["build", "--dataset", broken, "--out", out], variables);
    expect(code).toBe(1);
    expect(stderr).toMatch(/行政村\.csv:4 乡镇代码: 值“62122410”应为9位.*建议/);
    expect(stderr).toMatch(/村年度数据\.csv:5 贫困户数: 值“五十”/);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(bytesIn(out)).toEqual(bytesIn(good));
    expect(readdirSync(folder)).toEqual(["dist"]);
  });

  it("refuses an output folder that holds something else", () => {
    const other = writeDataset(sampleFiles);
    const { code, stderr } = runCli(["build", "--dataset", other, "--out", other]);
    expect(code).toBe(1);
    expect(stderr).toContain("不是本程序生成的内容");
    expect(existsSync(path.join(other, "县.json"))).toBe(true);
  });

  it("stops at wrong values before anything is written, and names them all", () => {
    const out = path.join(folder, "wrong");
    const options = ["--bleed", "30", "--cmyk", "png", "--tile", "A5", "--dpi", "9000"];
    const { code, stderr } = runCli(["build", "--dataset", "example", "--out", out, ...options]);
    expect(code).toBe(1);
    const said = ["值“30”应为 0—10 之间的数", "值“png”应为 tiff 或 jpeg", "值“A5”应为 A4 或 A3", "PNG_DPI"];
    for (const text of said) expect(stderr).toContain(text);
    expect(existsSync(out)).toBe(false);
  });
});
