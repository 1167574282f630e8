import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, it } from "vitest";
import { loadBothEditions, loadCounty } from "../../src/data-loaders/load-dataset.ts";
import { findLeaks } from "../../src/integration/leak-scan.ts";
import { sampleFiles, writeDataset } from "../data-loaders/sample-dataset.ts";

const dataset = writeDataset(sampleFiles);
const internal = loadCounty(dataset, "internal").county;
const published = loadCounty(dataset, "public").county;
const folder = mkdtempSync(path.join(tmpdir(), "leaks-"));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function leaksIn(name: string, content: string) {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
  return findLeaks(folder, internal, published);
}

it("finds a private value in a page, in a picture's text and in a file name", () => {
  expect(leaksIn("a/index.html", "<p>电话13812345670</p>")).toEqual([
    { file: path.join("a", "index.html"), field: "联系电话" },
  ]);
  expect(leaksIn("b.svg", '<g aria-label="13812345670"><use/></g>')).toContainEqual({
    file: "b.svg",
    field: "联系电话",
  });
  expect(leaksIn("d.svg", '<g aria-label="138 1234 5670"><use/></g>')).toContainEqual({
    file: "d.svg",
    field: "联系电话",
  });
  expect(leaksIn("13812345679.png", "")).toContainEqual({ file: "13812345679.png", field: "村负责人电话" });
});

it("passes what is public, and drawings whose numbers look like a phone", () => {
  expect(leaksIn("index.html", "0939-5121234 吕莲兰 12317")).toEqual([]);
  expect(leaksIn("c.svg", '<path d="M13812345670 1"/>')).toEqual([]);
});

it("finds the name of a person in a household wherever it stands as a word, unless it is public elsewhere", () => {
  const household =
    "户编号,行政村代码,户主姓名\n621224100201001,621224100201,贾强明\n621224100201002,621224100201,吕莲兰\n621224100201003,621224100201,贾强\n";
  const withHouseholds = loadBothEditions(writeDataset({ ...sampleFiles, "贫困户.csv": household }));
  const find = (content: string) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "index.html"), content);
    return findLeaks(folder, withHouseholds.internal.county, withHouseholds.public.county);
  };
  expect(find("<td>贾强明</td>")).toEqual([{ file: "index.html", field: "户主姓名" }]);
  expect(find("<td>贾强明亮</td>")).toEqual([]);
  expect(find("<td>贾\u3000强</td>")).toEqual([{ file: "index.html", field: "户主姓名" }]);
  expect(find("<td>贾\u3000强明</td>")).toEqual([]);
  expect(find("<td>吕莲兰</td>")).toEqual([]);
});

it("passes the title of a filed paper where one of the edition's own sheets or pages bears it, and nowhere else", () => {
  const documents =
    "归属代码,年度,资料类别,标题\n621224100,2014,规划,城关镇脱贫规划表\n621224100,2014,报告,关于某户情况的报告\n";
  const both = loadBothEditions(writeDataset({ ...sampleFiles, "档案目录.csv": documents }));
  const find = (content: string, titles: readonly string[]) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "index.html"), content);
    return findLeaks(folder, both.internal.county, both.public.county, titles);
  };
  const leak = [{ file: "index.html", field: "标题" }];
  expect(find("<h1>城关镇脱贫规划表</h1>", [])).toEqual(leak);
  expect(find("<h1>城关镇脱贫规划表</h1>", ["城关镇脱贫规划表"])).toEqual([]);
  expect(find("<p>关于某户情况的报告</p>", ["城关镇脱贫规划表"])).toEqual(leak);
});

it("passes the words of code tables, and a line of a place's name that is somebody's name as well", () => {
  const household =
    "户编号,行政村代码,户主姓名,主要致贫原因\n621224100201001,621224100201,杨河坝,自身发展动力不足\n621224100201002,621224100201,杨河,因故返乡务农无业\n";
  const both = loadBothEditions(writeDataset({ ...sampleFiles, "贫困户.csv": household }));
  expect(both.public.county.villages.map(({ name }) => name)).toContain("杨河坝村");
  const find = (content: string) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "index.html"), content);
    return findLeaks(folder, both.internal.county, both.public.county);
  };
  expect(find("<p>自身发展动力不足</p>")).toEqual([]);
  expect(find("<text>杨河坝</text><text>村</text>")).toEqual([]);
  expect(find("<text>杨河</text>")).toEqual([]);
  expect(find("<p>因故返乡务农无业</p>")).toEqual([{ file: "index.html", field: "主要致贫原因" }]);
});
