import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, describe, expect, it } from "vitest";
import { DataError, problemText } from "../../src/data-loaders/problems.ts";
import { readSettings, renderOptions } from "../../src/integration/settings.ts";

const folder = mkdtempSync(path.join(tmpdir(), "shangqiang-settings-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function profileOf(name: "cmyk" | "srgb"): Promise<string> {
  const dot = sharp({ create: { width: 1, height: 1, channels: 3, background: "#fff" } });
  const { icc } = await sharp(await dot.withIccProfile(name).tiff().toBuffer()).metadata();
  const file = path.join(folder, `${name}.icc`);
  writeFileSync(file, icc!);
  return file;
}
const [press, screen] = [await profileOf("cmyk"), await profileOf("srgb")];
const words = path.join(folder, "说明.icc");
writeFileSync(words, "不是特性文件".repeat(40));

/** What a run with these variables says is wrong. */
function complaints(environment: Record<string, string>): string[] {
  try {
    readSettings(environment);
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.problems.map(problemText);
    throw error;
  }
}

describe("readSettings", () => {
  it("reads what a print shop and a small office need", () => {
    const { print } = readSettings({ BLEED: "3", CMYK: "TIFF", ICC_PROFILE: press, TILE: "a4" });
    expect(print).toEqual({
      bleed: 3,
      cmyk: "tiff",
      profile: { path: press, hash: expect.stringMatching(/^[0-9a-f]{8}$/) },
      tile: "A4",
    });
    expect(readSettings({}).print).toEqual({});
    expect(readSettings({ BLEED: "0" }).print).toEqual({});
  });

  it("puts a part of the sheets beside the whole, and never in its place", () => {
    expect(readSettings({})).toMatchObject({ outDir: "dist", selection: { places: [], items: [] } });
    expect(readSettings({ PLACE: "王坝镇，平洛镇/中寨村、", ONLY: "T3.2, T1" })).toMatchObject({
      outDir: "dist/选印",
      selection: { places: ["王坝镇", "平洛镇/中寨村"], items: ["T3.2", "T1"] },
    });
    expect(readSettings({ ONLY: "T1", OUT_DIR: "别处" }).outDir).toBe("别处");
    for (const OUT_DIR of ["dist", "./dist/", path.resolve("dist")])
      expect(complaints({ PLACE: "王坝镇", OUT_DIR })).toEqual([
        `环境变量 OUT_DIR: 值“${OUT_DIR}”是放全部成果的文件夹，只做一部分时不能写在这里。建议：换一个文件夹，或不写 --out（放在 dist/选印）`,
      ]);
    expect(complaints({ OUT_DIR: "dist" })).toEqual([]);
  });

  it("keeps all of it from the public edition", () => {
    const environment = { BLEED: "3", CMYK: "jpeg", TILE: "A3", PNG_DPI: "50" };
    expect(renderOptions(readSettings(environment))).toEqual({ dpi: 50, bleed: 3, cmyk: "jpeg", tile: "A3" });
    expect(renderOptions(readSettings({ ...environment, EDITION: "public" }))).toEqual({ dpi: 50 });
  });

  it.each([
    [{ BLEED: "11" }, "环境变量 BLEED: 值“11”应为 0—10 之间的数（出血的毫米数，印刷厂一般要 3）"],
    [{ BLEED: "-1" }, "环境变量 BLEED: 值“-1”应为 0—10 之间的数（出血的毫米数，印刷厂一般要 3）"],
    [{ BLEED: "三" }, "环境变量 BLEED: 值“三”应为 0—10 之间的数（出血的毫米数，印刷厂一般要 3）"],
    [{ CMYK: "png" }, "环境变量 CMYK: 值“png”应为 tiff 或 jpeg"],
    [{ TILE: "A5" }, "环境变量 TILE: 值“A5”应为 A4 或 A3"],
    [{ PNG_DPI: "9000" }, "环境变量 PNG_DPI: 值“9000”PNG_DPI 应为 20—300 之间的数"],
  ])("refuses %j", (environment, message) => {
    expect(complaints(environment)).toEqual([message]);
  });

  it("refuses a profile that is not there, of another kind, or useless alone", () => {
    expect(complaints({ CMYK: "tiff", ICC_PROFILE: "无.icc" })).toEqual([
      "环境变量 ICC_PROFILE: 值“无.icc”找不到这个文件，或者打不开",
    ]);
    const notFour = "不是四色（CMYK）的 ICC 特性文件，请向印刷厂要 .icc 或 .icm 文件";
    for (const file of [screen!, words]) expect(complaints({ CMYK: "tiff", ICC_PROFILE: file })[0]).toContain(notFour);
    expect(complaints({ ICC_PROFILE: press! })[0]).toContain("只用于四色图片，要同时写 --cmyk tiff 或 --cmyk jpeg");
  });

  it("names all that is wrong at once", () => {
    expect(complaints({ BLEED: "x", CMYK: "x", TILE: "x", PNG_DPI: "x" })).toHaveLength(4);
  });
});
