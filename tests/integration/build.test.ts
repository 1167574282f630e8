import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ManifestEntry } from "../../src/integration/manifest.ts";
import { sampleFiles, writeDataset } from "../data-loaders/sample-dataset.ts";
import { type CliResult, runCli } from "./run-cli.ts";

const folder = mkdtempSync(path.join(tmpdir(), "shangqiang-build-"));
const out = path.join(folder, "dist");
/** Low resolution: what is tested here is the build, not the pictures. */
const environment = { SHEET_CACHE: path.join(folder, "cache"), PNG_DPI: "20" };
const dataset = writeDataset(sampleFiles);
let first: CliResult;

const build = (data: string) => runCli(["build", "--dataset", data, "--out", out], environment);
const manifestOf = (edition: string): ManifestEntry[] =>
  JSON.parse(readFileSync(path.join(out, edition, "manifest.json"), "utf8"));
const filesOf = (root: string) => readdirSync(root, { recursive: true, encoding: "utf8" }).sort();
const contents = (root: string) =>
  filesOf(root)
    .filter((file) => /\.\w+$/.test(file))
    .map((file) => [file, readFileSync(path.join(root, file), "base64")]);

beforeAll(() => {
  first = build(dataset);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("npm run build", () => {
  it("builds both editions and says so", () => {
    expect(first.stderr).toBe("");
    expect(first.code).toBe(0);
    expect(first.stdout).toContain("甘肃省陇南市康县");
    expect(first.stdout).toContain("完成");
    expect(readdirSync(out).sort()).toEqual(["internal", "public"]);
  });

  it("lists every sheet with files that are there, in the formats they claim", () => {
    const entries = manifestOf("internal");
    // 城关镇 has a leading group and a station, 平洛镇 has neither: two sheets fewer.
    expect(entries).toHaveLength(9 + 7);
    for (const entry of entries) {
      const read = (file: string) => readFileSync(path.join(out, "internal", file));
      expect(read(entry.files.pdf).subarray(0, 5).toString()).toBe("%PDF-");
      expect(read(entry.files.png).subarray(1, 4).toString()).toBe("PNG");
      expect(read(entry.files.svg).toString()).toMatch(/^<svg [^>]*width="\d+mm"/);
      expect(entry.hash).toMatch(/^[0-9a-f]{16}$/);
      expect(entry.dataDate).toBe("2015-03-31");
    }
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it("names the sheets that data are missing for", () => {
    const page = readFileSync(path.join(out, "internal", "621224101", "index.html"), "utf8");
    expect(page).toContain("领导小组组织机构图（T3.4）");
  });

  it("keeps personal phones in the office's edition", () => {
    const board = (edition: string) =>
      readFileSync(path.join(out, edition, "posters", "621224100", "staff-board.svg"), "utf8");
    expect(board("internal")).toContain("13812345670");
    expect(board("public")).toContain("0939-5121234");
    for (const [file, bytes] of contents(path.join(out, "public"))) {
      expect(Buffer.from(bytes!, "base64").includes("13812345670"), file).toBe(false);
    }
  });

  it("leads to no page or file that is not there", () => {
    for (const edition of ["internal", "public"]) {
      const root = path.join(out, edition);
      for (const page of filesOf(root).filter((file) => file.endsWith(".html"))) {
        const html = readFileSync(path.join(root, page), "utf8");
        const links = [...html.matchAll(/(?:href|src)="([^"#]+)"/g)]
          .map(([, link]) => link!)
          .filter((link) => !link.startsWith("data:"));
        for (const link of links) {
          expect(link, `${page} must work from a folder`).not.toMatch(/^\/|^https?:/);
          expect(existsSync(path.join(root, path.dirname(page), link)), `${page} → ${link}`).toBe(true);
        }
      }
    }
  });

  it("draws nothing again and writes the same bytes when nothing has changed", () => {
    const before = contents(out);
    const again = build(dataset);
    expect(again.stdout).toMatch(/新绘0张/);
    expect(contents(out)).toEqual(before);
  });

  it("shows the office's pictures in grey with --grey, and leaves every other file and the public edition as they are", async () => {
    const grey = mkdtempSync(path.join(tmpdir(), "shangqiang-grey-"));
    const { code, stdout } = runCli(
      ["build", "--dataset", dataset, "--out", path.join(grey, "dist"), "--grey"],
      environment,
    );
    expect(code).toBe(0);
    expect(stdout).toContain("黑白预览");
    const [before, after] = [out, path.join(grey, "dist")].map(
      (root) => new Map(contents(root).map(([file, bytes]) => [file!, bytes!])),
    );
    expect([...after!.keys()]).toEqual([...before!.keys()]);
    const changed = [...after!.keys()].filter((file) => after!.get(file) !== before!.get(file));
    const isPicture = (file: string) => file.endsWith(".webp");
    expect(changed.filter((file) => !isPicture(file) && !file.endsWith("index.html"))).toEqual([]);
    expect(changed.filter((file) => !file.startsWith("internal"))).toEqual([]);
    const pictures = changed.filter(isPicture);
    expect(pictures).toHaveLength(9 + 7);
    for (const file of pictures) {
      const { channels } = await sharp(Buffer.from(after!.get(file)!, "base64")).stats();
      expect(new Set(channels.map(({ mean }) => mean)).size, file).toBe(1);
    }
    for (const page of ["index.html", "621224100/index.html", "s/621224100/exit-plan-map/index.html"])
      expect(readFileSync(path.join(grey, "dist", "internal", page), "utf8")).toContain("黑白预览</");
    rmSync(grey, { recursive: true, force: true });
  });

  it("changes the hash of the sheets that show a changed figure, and of no other", () => {
    const changed = writeDataset({
      ...sampleFiles,
      "村年度数据.csv": sampleFiles["村年度数据.csv"].replace("2014,实际,100,400,18,70", "2014,实际,100,400,18,72"),
    });
    const before = new Map(manifestOf("internal").map(({ id, hash }) => [id, hash]));
    build(changed);
    const differing = manifestOf("internal")
      .filter(({ id, hash }) => before.get(id) !== hash)
      .map(({ id }) => id)
      .sort();
    build(dataset);
    expect(differing).toEqual([
      "621224100/special-areas-map",
      "621224101/exit-plan-map",
      "621224101/poor-population-bars",
      "621224101/poor-villages-map",
      "621224101/special-areas-map",
    ]);
  });
});

describe("npm run build with bad input", () => {
  const broken = writeDataset({
    ...sampleFiles,
    "行政村.csv": sampleFiles["行政村.csv"].replace("621224101200,中寨村,621224101", "621224101200,中寨村,62122410"),
    "村年度数据.csv": sampleFiles["村年度数据.csv"].replace("2014,实际,201,800,50,200", "2014,实际,201,800,五十,200"),
  });

  it("names file, line, column, value and mend of every error, with exit code 1 and no stack trace", () => {
    const { code, stderr } = build(broken);
    expect(code).toBe(1);
    expect(stderr).toMatch(/行政村\.csv:4 乡镇代码: 值“62122410”应为9位.*建议/);
    expect(stderr).toMatch(/村年度数据\.csv:5 贫困户数: 值“五十”/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it("leaves the last good output as it was", () => {
    const before = contents(out);
    expect(before.length).toBeGreaterThan(0);
    build(broken);
    expect(contents(out)).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(["cache", "dist"]);
  });

  it("names the datasets there are when one is unknown", () => {
    const { code, stderr } = runCli(["build", "--dataset", "没有这个县"], environment);
    expect(code).toBe(1);
    expect(stderr).toContain("没有这个县");
    expect(stderr).toContain("example");
  });

  it("refuses an output folder that holds something else", () => {
    const other = path.join(folder, "mine");
    cpSync(dataset, other, { recursive: true });
    const { code, stderr } = runCli(["build", "--dataset", dataset, "--out", other], environment);
    expect(code).toBe(1);
    expect(stderr).toContain("不是本程序生成的内容");
    expect(existsSync(path.join(other, "县.json"))).toBe(true);
    rmSync(other, { recursive: true });
  });

  it("explains itself when asked for something it does not know", () => {
    expect(runCli(["fly"]).stderr).toContain("npm run build");
    expect(runCli(["build", "--speed", "9"]).code).toBe(1);
    const resolution = runCli(["build", "--dpi", "9000"]);
    expect(resolution.stderr).toContain("PNG_DPI");
    expect(resolution.code).toBe(1);
  });
});
