import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sampleFiles, writeDataset } from "../data-loaders/sample-dataset.ts";
import { bytesIn, differing, manifestIn } from "./built-files.ts";
import { runCli } from "./run-cli.ts";
import { type SampleSite, sampleSite } from "./sample-site.ts";

const folder = mkdtempSync(path.join(tmpdir(), "shangqiang-rebuild-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let site: SampleSite;
beforeAll(async () => {
  site = await sampleSite();
});

/** Builds a variant of the sample: what it has in common with it is not drawn again. */
function rebuild(name: string, files: Readonly<Record<string, string>>, ...options: string[]) {
  const out = path.join(folder, name);
  const { code, stdout, stderr } = runCli(
    ["build", "--dataset", writeDataset({ ...sampleFiles, ...files }), "--out", out, ...options],
    site.variables,
  );
  expect(stderr).toBe("");
  expect(code).toBe(0);
  return { out, stdout };
}

it("an export with nothing new but its date: no hash changes, nothing is drawn, 制表日期 stays", () => {
  const profile = sampleFiles["县.json"].replace("2015年3月31日", "2015年6月30日");
  const { out, stdout } = rebuild("later", { "县.json": profile });
  expect(stdout).toMatch(/新绘0张/);
  const [before, after] = [site.out, out].map((root) => manifestIn(path.join(root, "internal")));
  expect(after!.map(({ dataDate }) => dataDate)).toEqual(after!.map(() => "2015-06-30"));
  expect(after!.map((entry) => ({ ...entry, dataDate: "2015-03-31" }))).toEqual(before);
  const [files, laterFiles] = [bytesIn(site.out), bytesIn(out)];
  expect(differing(files, laterFiles).filter((file) => !/\.html$|\/manifest\.json$/.test(file))).toEqual([]);
  const page = laterFiles.get("internal/s/621224100/poor-villages-map/index.html")!.toString();
  expect(page).toMatch(/<dt>制表日期<\/dt>\s*<dd>2015年3月31日<\/dd>/);
  expect(page).toMatch(/<dt>数据日期<\/dt>\s*<dd>2015年6月30日<\/dd>/);
});

it("a changed figure changes the hash of the sheets that show it, and of no other", () => {
  const years = sampleFiles["村年度数据.csv"].replace("2014,实际,100,400,18,70", "2014,实际,100,400,18,72");
  const { out } = rebuild("changed", { "村年度数据.csv": years });
  const before = new Map(manifestIn(path.join(site.out, "internal")).map(({ id, hash }) => [id, hash]));
  const changed = manifestIn(path.join(out, "internal")).filter(({ id, hash }) => before.get(id) !== hash);
  expect(changed.map(({ id }) => id).sort()).toEqual([
    "621224100/special-areas-map",
    "621224101/exit-plan-map",
    "621224101/poor-population-bars",
    "621224101/poor-villages-map",
    "621224101/special-areas-map",
  ]);
});

it("--grey shows the office's pictures in grey, and leaves every other file and the public edition as they are", async () => {
  const { out, stdout } = rebuild("grey", {}, "--grey");
  expect(stdout).toContain("黑白预览");
  const [before, after] = [bytesIn(site.out), bytesIn(out)];
  expect([...after.keys()]).toEqual([...before.keys()]);
  const changed = differing(before, after);
  expect(changed.filter((file) => !/^internal\/.*(?:\.webp|\.html)$/.test(file))).toEqual([]);
  const pictures = changed.filter((file) => file.endsWith(".webp"));
  expect(pictures).toHaveLength(9 + 7);
  const colourIn = async (bytes: Buffer) => {
    const means = (await sharp(bytes).stats()).channels.map(({ mean }) => mean);
    return Math.max(...means) - Math.min(...means);
  };
  for (const file of pictures) {
    // WebP rounds its colours: grey is grey but for one step of a channel here and there.
    expect(await colourIn(after.get(file)!), file).toBeLessThan(0.1);
    expect(await colourIn(before.get(file)!), file).toBeGreaterThan(0.1);
  }
  for (const page of ["621224100/index.html", "s/621224100/exit-plan-map/index.html"])
    expect(after.get(`internal/${page}`)!.toString()).toContain("黑白预览</");
});
