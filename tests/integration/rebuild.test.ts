import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { writeDataset } from "../data-loaders/sample-dataset.ts";
import { bytesIn, differing, manifestIn } from "./built-files.ts";
import { runCli } from "./run-cli.ts";
import { type SampleSite, sampleSite } from "./sample-site.ts";
import { siteFiles } from "./site-files.ts";

const folder = mkdtempSync(path.join(tmpdir(), "shangqiang-rebuild-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let site: SampleSite;
beforeAll(async () => {
  site = await sampleSite();
});

it("an export with nothing new but its date: no hash changes, nothing is drawn, 制表日期 stays", () => {
  const profile = siteFiles["县.json"].replace("2015年3月31日", "2015年6月30日");
  const dataset = writeDataset({ ...siteFiles, "县.json": profile });
  const out = path.join(folder, "dist");
  const state = path.join(folder, "state");
  cpSync(site.state, state, { recursive: true });
  const { code, stdout, stderr } = runCli(["build", "--dataset", dataset, "--out", out], {
    ...site.variables,
    STATE_DIR: state,
  });
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/新绘0张/);
  const [before, after] = [site.out, out].map((root) => manifestIn(path.join(root, "internal")));
  expect(after!.map(({ dataDate }) => dataDate)).toEqual(after!.map(() => "2015-06-30"));
  expect(after!.map((entry) => ({ ...entry, dataDate: "2015-03-31" }))).toEqual(before);
  const [files, laterFiles] = [bytesIn(site.out), bytesIn(out)];
  expect(
    differing(files, laterFiles).filter(
      (file) => !/\.html$|\/(?:manifest|printouts|目录)\.(?:json|csv)$|\/data\//.test(file),
    ),
  ).toEqual([]);
  const page = laterFiles.get("internal/s/621224100/poor-villages-map/index.html")!.toString();
  expect(page).toMatch(/<dt>制表日期<\/dt>\s*<dd>2015年3月31日<\/dd>/);
  expect(page).toMatch(/<dt>数据日期<\/dt>\s*<dd>2015年6月30日<\/dd>/);
});
