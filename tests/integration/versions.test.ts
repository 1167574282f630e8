import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { History } from "../../src/state/history.ts";
import type { Versions } from "../../src/state/versions.ts";
import { writeDataset } from "../data-loaders/sample-dataset.ts";
import { runCli } from "./run-cli.ts";
import { type SampleSite, sampleSite } from "./sample-site.ts";
import { siteFiles } from "./site-files.ts";

type SiteFiles = Readonly<Record<string, string>>;
const files = siteFiles as unknown as SiteFiles;

const folder = mkdtempSync(path.join(tmpdir(), "shangqiang-versions-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const [state, out] = ["state", "dist"].map((name) => path.join(folder, name)) as [string, string];
const stateOf = <T>(name: string) => JSON.parse(readFileSync(path.join(state, "621224", name), "utf8")) as T;
const pageOf = (edition: string, address: string) =>
  readFileSync(path.join(out, edition, address, "index.html"), "utf8").replaceAll(/\s+/g, " ");

const line = files["村年度数据.csv"]!.split("\n").find((row) => row.startsWith("621224100201,2014,"))!;
const people = Number(line.split(",")[6]);
const MAP = "s/621224100/poor-villages-map";

let site: SampleSite;
beforeAll(async () => {
  site = await sampleSite();
  const variables = { ...site.variables, STATE_DIR: state };
  const run = (command: string, dataset: SiteFiles, ...more: string[]) => {
    const { code, stderr } = runCli([command, "--dataset", writeDataset(dataset), ...more], variables);
    expect([command, code, stderr]).toEqual([command, 0, ""]);
  };
  run("build", files, "--out", out);
  run("printed", files, "--date", "2015-04-01");
  const profile = files["县.json"]!.replace("2015年3月31日", "2015年6月30日");
  const years = files["村年度数据.csv"]!.replace(
    line,
    line
      .split(",")
      .with(6, String(people - 2))
      .join(","),
  );
  // The village without those who work there: what hung there of them is no more.
  const staff = files["机构人员.csv"]!.split("\n")
    .filter((row) => !row.includes(",村工作组织,"))
    .join("\n");
  run("build", { ...files, "县.json": profile, "村年度数据.csv": years, "机构人员.csv": staff }, "--out", out);
}, 300_000);

it("the page of a sheet lists every version: its mark, its date, when it was printed, and what changed in figures", () => {
  const { versions } = stateOf<Versions>("版本.json")["621224100/poor-villages-map"]!;
  expect(versions.map(({ dataDate, printed }) => [dataDate, printed])).toEqual([
    ["2015-03-31", ["2015-04-01"]],
    ["2015-06-30", []],
  ]);
  expect(versions[1]!.figures).toContain(`罗家沟村 贫困人口 ${people} → ${people - 2}`);
  for (const edition of ["internal", "public"]) {
    const page = pageOf(edition, MAP);
    const rows = [...page.matchAll(/<tr data-marks="([^"]+)"( data-current)?/g)].map(([, marks, current]) => [
      marks,
      current !== undefined,
    ]);
    expect(rows).toEqual([
      [versions[1]!.marks.join(" "), true],
      [versions[0]!.marks.join(" "), false],
    ]);
    expect(page).toContain(`罗家沟村 贫困人口 ${people} → ${people - 2}`);
    expect(page).toContain("查无此编号");
  }
});

it("a sheet whose content did not change keeps its version through a new date", () => {
  const { versions } = stateOf<Versions>("版本.json")["621224100/station-sign"]!;
  expect(versions.map(({ dataDate }) => dataDate)).toEqual(["2015-03-31"]);
});

it("the address of a sheet that is no more still answers", () => {
  const gone = stateOf<Versions>("版本.json")["621224100201/work-organisation"]!;
  const page = pageOf("public", "s/621224100201/work-organisation");
  expect(page).toContain("这张图表已不再制作");
  expect(page).toContain(`data-marks="${gone.versions[0]!.marks.join(" ")}"`);
  expect(page).not.toContain("data-current=");
});

it("pages of places show how their figures changed over the exports", () => {
  const history = stateOf<History>("历史.json");
  expect(Object.keys(history)).toEqual(["2015-03-31", "2015-06-30"]);
  expect(history["2015-03-31"]!.places["621224100201"]!.poorPopulation).toBe(people);
  const page = pageOf("public", "621224100201");
  expect(page).toContain("历次数据");
  expect(page).toContain("更正2014年末数据");
  expect(page).toMatch(new RegExp(`<td>${people}</td>.*<td>${people - 2}</td>`));
});

it("words that changed are counted, and never told: they may name people", () => {
  const told = Object.values(stateOf<Versions>("版本.json")).flatMap(({ versions }) =>
    versions.flatMap(({ figures }) => figures),
  );
  expect(told.filter((figure) => !/(?:^| )(?:-?[\d,.]+[%年]?|—) → (?:-?[\d,.]+[%年]?|—)$/.test(figure))).toEqual([]);
});
