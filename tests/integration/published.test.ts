import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Published, readPublished, rememberPublication, toWithdraw } from "../../src/state/published.ts";
import { writeDataset } from "../data-loaders/sample-dataset.ts";
import { runCli } from "./run-cli.ts";
import { type SampleSite, sampleSite } from "./sample-site.ts";
import { siteFiles } from "./site-files.ts";

const folder = mkdtempSync(path.join(tmpdir(), "shangqiang-published-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let site: SampleSite;
beforeAll(async () => {
  site = await sampleSite();
});

it("each file keeps its first day and has its last; what left since the last publication is to be taken down", () => {
  const state = path.join(folder, "unit");
  rememberPublication(state, { "a.html": "1", "b.html": "1" }, "2015-04-01");
  rememberPublication(state, { "a.html": "2" }, "2015-05-01");
  const published = readPublished(state);
  expect(published).toEqual({
    date: "2015-05-01",
    files: {
      "a.html": { hash: "2", first: "2015-04-01", last: "2015-05-01" },
      "b.html": { hash: "1", first: "2015-04-01", last: "2015-04-01" },
    },
  } satisfies Published);
  expect(toWithdraw(published, new Set())).toEqual(["a.html"]);
  expect(toWithdraw(published, new Set(["a.html"]))).toEqual([]);
});

it("a build lists the files of what was put online that the host must delete", () => {
  const out = path.join(folder, "dist");
  const variables = { ...site.variables, STATE_DIR: path.join(folder, "state") };
  const list = () =>
    readFileSync(path.join(out, "public", "撤下清单.txt"), "utf8")
      .replace("\uFEFF", "")
      .trim()
      .split("\r\n");
  cpSync(site.out, out, { recursive: true });
  expect(list()[0]).toContain("还没有登记过公开");
  const published = runCli(["published", "--dataset", site.dataset, "--out", out, "--date", "2015-04-10"], variables);
  expect([published.code, published.stderr]).toEqual([0, ""]);
  const files: Readonly<Record<string, string>> = siteFiles as unknown as Readonly<Record<string, string>>;
  const staff = files["机构人员.csv"]!.split("\n")
    .filter((row) => !row.includes(",村工作组织,"))
    .join("\n");
  const dataset = writeDataset({ ...files, "机构人员.csv": staff });
  const built = runCli(["build", "--dataset", dataset, "--out", out], variables);
  expect([built.code, built.stderr]).toEqual([0, ""]);
  const [head, ...gone] = list();
  expect(head).toContain("2015年4月10日");
  expect(gone).toContain("posters/621224100201/work-organisation.pdf");
  expect(gone.filter((file) => existsSync(path.join(out, "public", file)))).toEqual([]);
});

it("says so where there is no public edition, or that of another county", () => {
  const none = runCli(["published", "--dataset", site.dataset, "--out", path.join(folder, "none")], site.variables);
  expect([none.code, none.stderr]).toEqual([1, expect.stringContaining("没有公开版")]);
  const other = runCli(["published", "--dataset", "example", "--out", site.out], site.variables);
  expect([other.code, other.stderr]).toEqual([1, expect.stringContaining("不是安岭县的")]);
});
