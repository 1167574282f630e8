import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ReprintEntry, reprintList } from "../../src/catalogue/reprint/reprint-list.ts";
import { everything } from "../../src/catalogue/selection.ts";
import { loadEditions } from "../../src/integration/planning/editions.ts";
import { saidOf } from "../../src/items/said.ts";
import { renderSheet } from "../../src/rendering/render-sheet.ts";
import { writeDataset } from "../data-loaders/sample-dataset.ts";
import { type MadeSheet, madeSheets } from "../posters/made-sheets.ts";
import { runCli } from "./run-cli.ts";
import { type SampleSite, sampleSite } from "./sample-site.ts";
import { siteFiles } from "./site-files.ts";

type SiteFiles = Readonly<Record<string, string>>;

const files: SiteFiles = siteFiles as unknown as SiteFiles;
const idOf = ({ place, id }: MadeSheet) => `${place.code}/${id}`;
const sheetsOf = (dataset: SiteFiles) => madeSheets(loadEditions(writeDataset(dataset)).internal);

/** Each sheet as it is drawn, without its mark, which is its hash. */
async function drawings(sheets: readonly MadeSheet[]): Promise<Map<string, string>> {
  const drawn = new Map<string, string>();
  for (const sheet of sheets) {
    const marks = { hash: "0".repeat(16), qr: "", sheetDate: "2015-03-31" };
    const made = await renderSheet({ ...sheet, marks }, ["svg"], { dpi: 20 });
    drawn.set(idOf(sheet), Buffer.from(made.get("svg")!).toString());
  }
  return drawn;
}

function replaced(name: string, from: string, to: string): SiteFiles {
  const text = files[name]!;
  expect(text).toContain(from);
  return { ...files, [name]: text.replace(from, to) };
}

describe("the reprint list", () => {
  let before: MadeSheet[];
  let drawnBefore: Map<string, string>;
  beforeAll(async () => {
    before = sheetsOf(files);
    drawnBefore = await drawings(before);
  });

  const firstYear = files["村年度数据.csv"]!.split("\n").find((line) => /^\d+,2014,/.test(line))!;
  const cells = firstYear.split(",");
  const withCell = (index: number, value: string) => cells.with(index, value).join(",");

  it.each([
    ["a figure of a village", () => replaced("村年度数据.csv", firstYear, withCell(6, String(Number(cells[6]) - 3)))],
    [
      "a figure that few sheets print",
      () => replaced("村年度数据.csv", firstYear, withCell(3, String(Number(cells[3]) + 2))),
    ],
    ["a planned year", () => replaced("行政村.csv", ",2016", ",2017")],
    ["who holds a post", () => replaced("机构人员.csv", "组长,孙平", "组长,孙建平")],
    ["the county's office", () => replaced("县.json", "康县扶贫办", "康县扶贫开发办公室")],
    ["nothing but the day of the export", () => replaced("县.json", "2015年3月31日", "2015年6月30日")],
  ])("after a change of %s holds the sheets that a full rebuild draws otherwise, and no others", async (_, change) => {
    const after = sheetsOf(change());
    const record = Object.fromEntries(
      before.map((sheet) => [
        idOf(sheet),
        { ...entry(sheet), printed: "2015-04-01", said: JSON.parse(JSON.stringify(saidOf(sheet.data))) as unknown },
      ]),
    );
    const present = after.map((sheet) => ({ ...entry(sheet), id: idOf(sheet), said: () => saidOf(sheet.data) }));
    const listed = reprintList(present, { sheets: record, pages: {} }, everything);
    const drawnAfter = await drawings(after);
    const different = [...drawnAfter].filter(([id, svg]) => drawnBefore.get(id) !== svg).map(([id]) => id);
    expect(listed.map(({ id }) => id).sort()).toEqual(different.sort());
    expect(
      listed
        .flatMap(({ changes }) => changes)
        .map(({ field }) => field)
        .filter((field) => /[a-z]/.test(field)),
    ).toEqual([]);
    // Whatever is listed says why.
    expect(listed.filter(({ kind, changes }) => kind !== "layout" && changes.length === 0)).toEqual([]);
  });
});

const entry = ({ item, place, title, hash }: MadeSheet) => ({
  title,
  level: place.level,
  code: place.code,
  name: place.name,
  item: item.id,
  hash,
});

describe("npm run printed", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "shangqiang-printed-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let site: SampleSite;
  beforeAll(async () => {
    site = await sampleSite();
  });

  it("records what hangs on the walls; builds then list what changed, and a new date alone is no change", () => {
    const variables = { ...site.variables, STATE_DIR: path.join(folder, "state") };
    const printed = runCli(["printed", "--dataset", site.dataset, "--date", "2015-4-1"], variables);
    expect([printed.code, printed.stderr]).toEqual([0, ""]);
    expect(printed.stdout).toContain("已登记为2015-04-01印制");

    const out = path.join(folder, "dist");
    const list = () => JSON.parse(readFileSync(path.join(out, "internal", "reprint.json"), "utf8")) as ReprintEntry[];
    const build = (dataset: SiteFiles) => {
      const { code, stdout, stderr } = runCli(["build", "--dataset", writeDataset(dataset), "--out", out], variables);
      expect([code, stderr]).toEqual([0, ""]);
      return stdout;
    };
    expect(build(replaced("县.json", "2015年3月31日", "2015年6月30日"))).toContain("不用重印");
    expect(list()).toEqual([]);

    const firstYear = files["村年度数据.csv"]!.split("\n").find((line) => line.startsWith("621224100201,2014,"))!;
    const people = Number(firstYear.split(",")[6]);
    const changed = firstYear
      .split(",")
      .with(6, String(people - 2))
      .join(",");
    expect(build(replaced("村年度数据.csv", firstYear, changed))).toMatch(/重印清单：\d+张与印制时不同/);
    const map = list().find(({ id }) => id === "621224100/poor-villages-map")!;
    expect([map.kind, map.printed]).toEqual(["figures", "2015-04-01"]);
    expect(map.changes).toContainEqual({
      place: "罗家沟村",
      field: "贫困人口",
      old: String(people),
      new: String(people - 2),
    });
    const page = readFileSync(path.join(out, "internal", "reprint", "index.html"), "utf8");
    expect(page).toContain(`<td>罗家沟村</td><td>贫困人口</td><td>${people}</td><td>${people - 2}</td>`);
  });

  it("refuses a day that is none, or has not come", () => {
    for (const day of ["2015-02-30", "2999-01-01", "昨天"]) {
      const { code, stderr } = runCli(["printed", "--dataset", site.dataset, "--date", day], site.variables);
      expect([code, stderr]).toEqual([1, expect.stringContaining("--date")]);
    }
  });
});
