import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { newCounty } from "../../src/commands/new-county.ts";
import { readArguments } from "../../src/commands/read-arguments.ts";
import { problemText } from "../../src/data-loaders/problems.ts";
import { profileGuide } from "../../src/dictionary/profile-guide.ts";
import { checkDataset } from "../../src/integration/check/check-dataset.ts";
import { tables } from "../../src/model/tables/index.ts";
import { sampleFiles } from "../data-loaders/sample-dataset.ts";

let root: string;
let said: string[];
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "扶贫办 上墙-"));
  said = [];
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const make = (name: string, rest: { code?: string; out?: string } = {}) =>
  newCounty({ name, ...rest }, root, (line) => said.push(line));
const names = Object.values(tables).map(({ name }) => name);

describe("npm run new", () => {
  it("makes a folder of every blank table, with 县.json and the explanations, and says what to do next", async () => {
    await make("康县", { code: "621224" });
    const folder = path.join(root, "data", "康县");
    expect(readdirSync(folder).toSorted()).toEqual(
      [...names.map((name) => `${name}.xlsx`), "县.json", "填写说明.md", "文本", "地图", "影像"].toSorted(),
    );
    const text = readFileSync(path.join(folder, "县.json"), "utf8");
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    const profile = JSON.parse(text) as Record<string, unknown>;
    expect(profile).toMatchObject({ 代码: "621224", 名称: "康县", 示例数据: false, 制表单位: "", 网站地址: "" });
    for (const { key, required } of profileGuide) if (required) expect(profile).toHaveProperty(key);
    expect(text).not.toMatch(/安岭|6299|0100-|example/);
    expect(said.join("\n")).toContain("npm run check 康县");
    expect(said.join("\n")).toContain("乡镇.xlsx、行政村.xlsx、村年度数据.xlsx");
  });

  it("so that a check names what to fill in first, and nothing else", async () => {
    await make("康县", { code: "621224" });
    const { problems } = checkDataset(path.join(root, "data", "康县"));
    expect(problems.map(({ file, column }) => [file, column])).toEqual([
      ...["数据日期", "年度.基期", "年度.现状", "年度.计划", "年度.目标", "制表单位"].map((column) => [
        "县.json",
        column,
      ]),
      ...["乡镇.xlsx", "行政村.xlsx", "村年度数据.xlsx"].map((file) => [file, undefined]),
    ]);
    expect(problemText(problems.at(-1)!)).toBe("村年度数据.xlsx: 还没有填。建议：从第2行起，一条记录一行，填好后保存");
  });

  it("and passes once these are filled in: other tables that are blank are as good as none", async () => {
    await make("康县");
    const folder = path.join(root, "data", "康县");
    for (const name of ["乡镇", "行政村", "村年度数据"] as const) {
      rmSync(path.join(folder, `${name}.xlsx`));
      writeFileSync(path.join(folder, `${name}.csv`), sampleFiles[`${name}.csv`]);
    }
    writeFileSync(path.join(folder, "县.json"), sampleFiles["县.json"]);
    const { problems, notices } = checkDataset(folder);
    expect(problems).toEqual([]);
    const blank = names.filter((name) => !["乡镇", "行政村", "村年度数据"].includes(name));
    expect(notices).toEqual([
      { file: blank.map((name) => `${name}.xlsx`).join("、"), message: `这${blank.length}张表是空白的，等于没有` },
    ]);
  });

  it("never writes over anything", async () => {
    const folder = path.join(root, "data", "康县");
    mkdirSync(folder, { recursive: true });
    await make("康县");
    writeFileSync(path.join(folder, "乡镇.xlsx"), "mine");
    await expect(make("康县")).rejects.toThrow("已经有了，里面有文件，为免覆盖没有动它");
    expect(readFileSync(path.join(folder, "乡镇.xlsx"), "utf8")).toBe("mine");
    const file = path.join(root, "a.txt");
    writeFileSync(file, "mine");
    await expect(make("康县", { out: file })).rejects.toThrow("已经有了");
    expect(readFileSync(file, "utf8")).toBe("mine");
  });

  it("goes where it is told", async () => {
    const out = path.join(root, "别处 2015");
    await make("康县", { out });
    expect(existsSync(path.join(out, "行政村.xlsx"))).toBe(true);
    expect(existsSync(path.join(root, "data"))).toBe(false);
    expect(said.join("\n")).toContain(`npm run check "${out}"`);
  });

  it.each(["", " ", "康/县", "..", "康县:", "CON", "data\\康县", "康 县"])("refuses the name “%s”", async (name) => {
    await expect(make(name)).rejects.toThrow("不能作文件夹的名称");
    expect(existsSync(path.join(root, "data"))).toBe(false);
  });

  it.each(["62", "621224100", "六二一二二四", "021224"])("refuses the code “%s”", async (code) => {
    await expect(make("康县", { code })).rejects.toThrow("应为6位数字");
    expect(existsSync(path.join(root, "data"))).toBe(false);
  });
});

describe("its command line", () => {
  const read = (...args: string[]) => readArguments(["new", ...args], {}, root).county;

  test("takes the code as an option or as a word, which PowerShell lets through", () => {
    expect(read("康县")).toEqual({ name: "康县" });
    expect(read("康县", "621224")).toEqual({ name: "康县", code: "621224" });
    expect(read("康县", "--code", "621224")).toEqual({ name: "康县", code: "621224" });
    expect(() => read()).toThrow("new 后面要写县名");
    expect(() => read("康县", "621224", "x")).toThrow("现在多写了");
    expect(() => read("康县", "621224", "--code", "621225")).toThrow("现在多写了");
  });

  test("tells of a code that npm kept to itself", () => {
    expect(() => readArguments(["new", "康县"], { npm_config_code: "621224" }, root)).toThrow("--code 被 npm 收走");
  });
});
