import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { reportFault, runCheck } from "../../src/commands/check.ts";
import type { Problem } from "../../src/data-loaders/problems.ts";
import { checkDataset } from "../../src/integration/check/check-dataset.ts";
import { checkJson } from "../../src/integration/check/check-json.ts";
import { checkPage } from "../../src/integration/check/check-page.tsx";
import { checkLines, problemLines } from "../../src/integration/check/check-text.ts";
import { maskProblem } from "../../src/integration/check/mask-problem.ts";
import { groupProblems } from "../../src/integration/check/problem-groups.ts";
import { swapIn } from "../../src/integration/output/swap-in.ts";
import { readSettings } from "../../src/integration/settings.ts";
import { sampleFiles, writeDataset } from "../data-loaders/sample-dataset.ts";
import { type CliResult, runCli } from "./run-cli.ts";

const folder = mkdtempSync(path.join(tmpdir(), "shangqiang-check-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PERSONAL = ["622123199001011234", "6228480402564890018", "13812345678", "0939-5121234"];

const broken = {
  ...sampleFiles,
  "行政村.csv": sampleFiles["行政村.csv"]
    .replace("621224101200,中寨村,621224101", "621224101200,中寨村,62122410")
    .replace("罗家沟村", `罗家沟村 ${PERSONAL[0]} ${PERSONAL[1]}`)
    .replace("13812345678", `1.38E+10`),
  "村年度数据.csv": sampleFiles["村年度数据.csv"].replaceAll(/(实际,\d+,\d+),\d+,/g, "$1,五十,"),
};

const problem = (line: number, change: Partial<Problem> = {}): Problem => ({
  file: "行政村.csv",
  line,
  column: "年度",
  value: `值${line}`,
  message: `应在${line}到9之间`,
  severity: "error",
  ...change,
});

describe("problems in groups", () => {
  const many = [9, 4, 7, 5, 6].map((line) => problem(line));

  test("errors go first, alike ones together, the lines of those beyond the first few named", () => {
    const warning = problem(2, { severity: "warning", message: "可疑" });
    const other = problem(1, { file: "乡镇.csv", severity: "warning" });
    const [first, second] = groupProblems([other, warning, ...many]);
    expect(first).toMatchObject({ file: "行政村.csv", errors: 5, warnings: 1 });
    expect(first?.alike.map(({ shown, further }) => [shown.length, further.length])).toEqual([
      [3, 2],
      [1, 0],
    ]);
    expect(second).toMatchObject({ file: "乡镇.csv", errors: 0, warnings: 1 });
    expect(problemLines(many)).toEqual([
      "行政村.csv　错误5处",
      "  错误  行政村.csv:4 年度: 值“值4”应在4到9之间",
      "  错误  行政村.csv:5 年度: 值“值5”应在5到9之间",
      "  错误  行政村.csv:6 年度: 值“值6”应在6到9之间",
      "        另有2处同样的问题：第7、9行",
      "",
      "    错误    提醒  文件",
      "       5       0  行政村.csv",
      "       5       0  合计1个文件",
      "",
    ]);
  });

  test("of ten thousand alike only the first and a few lines are told, to programs all of them", () => {
    const problems = Array.from({ length: 10_000 }, (_, index) => problem(index + 1));
    expect(problemLines(problems).join("\n").length).toBeLessThan(1000);
    expect(checkPage({ dataset: "x", problems, notices: [] }, "").length).toBeLessThan(10_000);
    const machine = JSON.parse(checkJson({ dataset: "x", problems, notices: [] })) as {
      problems: unknown[];
      ok: boolean;
    };
    expect(machine).toMatchObject({ ok: false, errors: 10_000, warnings: 0 });
    expect(machine.problems).toHaveLength(10_000);
  });
});

describe("no personal number is shown in full", () => {
  const text = (change: Partial<Problem>): string => JSON.stringify(maskProblem(problem(1, change), "621224"));

  test.each([
    ...PERSONAL,
    "6221 2319 9001 0112 34",
    "622123 19900101 1234",
    "622123900101123",
    "6221231990010112344321",
    "138-1234-5678",
    "１３８１２３４５６７８",
    "6228 4804 0256 4890 018",
  ])("%s, whatever part of a problem it stands in", (number) => {
    for (const key of ["file", "column", "value", "message", "fix"] as const) {
      expect(text({ [key]: `甲“${number}”乙` })).not.toContain(number);
      expect(text({ [key]: `甲“${number}”乙` })).toMatch(/\*{4}/);
    }
  });

  test("in a column of telephones or accounts also a short one, whatever table it was", () => {
    expect(maskProblem(problem(1, { column: "联系电话", value: "5121234" }), undefined).value).toBe("*****34");
    expect(maskProblem(problem(1, { column: "村负责人电话", value: "13812345678" }), undefined).value).toBe(
      "138****5678",
    );
    expect(maskProblem(problem(1, { column: "村负责人电话", value: "1.381E+10" }), undefined).value).toBe("1.3…E+10");
  });

  test("codes, dates, coordinates, amounts and numbers of households stay readable", () => {
    const kept = "621224100200、6212241002000001、2014-03-05、105.5965123456789、1,216,500、12317";
    expect(
      maskProblem(problem(1, { message: kept, column: "行政村代码", value: "13012310020" }), "621224"),
    ).toMatchObject({
      message: kept,
      value: "13012310020",
    });
  });

  test("a mobile number that begins as the county's code does", () => {
    const { message } = maskProblem(problem(1, { message: "13012345678、1301231002000001" }), "130123");
    expect(message).toBe("130****5678、1301231002000001");
  });
});

describe("a broken dataset", () => {
  const result = checkDataset(writeDataset(broken));

  test("is told with county and date, by file", () => {
    const lines = checkLines(result);
    expect(lines[0]).toBe("甘肃省陇南市康县，数据日期2015-03-31");
    expect(lines.join("\n")).toMatch(/行政村\.csv:4 乡镇代码: 值“62122410”应为9位.*建议/);
    expect(lines.at(-1)).toMatch(/^有\d+处错误，改正后才能生成图表。$/);
  });

  test("prints to a page of its own that asks for nothing from outside", () => {
    const page = checkPage(result, "body { margin: 0 }");
    expect(page).not.toMatch(/https?:|<script|@import|url\(|src=/);
    expect(page.match(/☐/g)).toHaveLength(result.problems.length);
    expect(page).toContain("2015年3月31日");
    expect(checkPage(result, "body { margin: 0 }")).toBe(page);
  });

  test("shows text of the data as text", () => {
    const hostile = problem(1, { value: "<script>alert(1)</script>", message: "]]>&", file: "<b>.csv" });
    const page = checkPage({ dataset: "<i>", problems: [hostile], notices: [{ file: "<u>", message: "<s>" }] }, "");
    for (const markup of ["<script", "<b>.csv", "<i>", "<u>", "<s>"]) expect(page).not.toContain(markup);
    expect(page).toContain("&lt;script>alert(1)&lt;/script>");
  });
});

test("a sound dataset passes, with what it does not use named", () => {
  const { problems, notices } = checkDataset(writeDataset({ ...sampleFiles, "笔记.txt": "x" }));
  expect(problems).toEqual([]);
  expect(notices).toEqual([{ file: "笔记.txt", message: "没有用到这个文件" }]);
});

test("a character that no font has is a warning that names the sheets", () => {
  const villages = sampleFiles["行政村.csv"].replace("罗家沟村", "罗家\u{2CEB1}村");
  const [warning] = checkDataset(writeDataset({ ...sampleFiles, "行政村.csv": villages })).problems;
  expect(warning).toMatchObject({ file: "图上文字", value: "\u{2CEB1}", severity: "warning" });
  expect(warning?.message).toContain("《城关镇贫困村分布图》");
});

describe("npm run check", () => {
  const out = path.join(folder, "dist");
  let run: CliResult;
  beforeAll(() => {
    run = runCli(["check", "--dataset", writeDataset(broken), "--out", out]);
  });

  it("ends with 1 on errors, having written the page, and shows no personal number anywhere", () => {
    expect(run.code).toBe(1);
    expect(run.stderr).toBe("");
    expect(run.stdout).toMatch(/^数据：康县（.*dataset-\w+）\n甘肃省陇南市康县，数据日期2015-03-31\n/);
    expect(run.stdout).toContain("村年度数据.csv:2 贫困户数: 值“五十”");
    expect(run.stdout).toContain("检查单（可打印）");
    const page = readFileSync(path.join(out, "check.html"), "utf8");
    for (const number of PERSONAL) {
      expect(run.stdout).not.toContain(number);
      expect(page).not.toContain(number);
    }
  });

  it("gives machines JSON and nothing else", () => {
    const { code, stdout, stderr } = runCli(["check", writeDataset(sampleFiles), "--out", out, "--json"]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^数据：康县（.*\n检查单（可打印）：.*\n$/);
    expect(JSON.parse(stdout)).toEqual({
      dataset: expect.stringMatching(/^dataset-/),
      county: "甘肃省陇南市康县",
      dataDate: "2015-03-31",
      ok: true,
      errors: 0,
      warnings: 0,
      files: [],
      problems: [],
      notices: [],
    });
  });

  it("writes nothing among somebody else's files", () => {
    const mine = path.join(folder, "mine");
    mkdirSync(mine);
    writeFileSync(path.join(mine, "a.txt"), "a");
    const said: string[] = [];
    const settings = { ...readSettings({}), dataset: writeDataset(sampleFiles), outDir: mine };
    const check = () => runCheck(settings, false, (line) => said.push(line), said.push);
    expect(check).toThrow("不是本程序生成的内容");
    expect(said.join("\n")).toContain("可以生成");
    expect(existsSync(path.join(mine, "check.html"))).toBe(false);
  });

  it("loses nothing where the page cannot be written", () => {
    const locked = path.join(folder, "locked");
    mkdirSync(path.join(locked, "check.html"), { recursive: true });
    const said: string[] = [];
    const say = (line: string) => said.push(line);
    const settings = { ...readSettings({}), dataset: writeDataset(broken), outDir: locked };
    expect(runCheck(settings, false, say, say)).toBe(false);
    expect(said.join("\n")).toContain("村年度数据.csv:2 贫困户数: 值“五十”");
    const report = path.join(locked, "check.html");
    expect(said.at(-1)).toBe(`检查单没有写出：${report} 不能写入（EISDIR：只读，或没有权限）。检查结果不受影响。`);
    expect(reportFault(report, Object.assign(new Error(), { code: "EBUSY" }))).toBe(
      `检查单没有写出：${report} 正在其他程序中打开，请关闭后再运行。检查结果不受影响。`,
    );
    expect(runCheck({ ...settings, dataset: writeDataset(sampleFiles) }, true, say, say)).toBe(true);
    expect(JSON.parse(said.at(-2)!)).toMatchObject({ ok: true });
  });

  it("leaves a page that the next build keeps", () => {
    const fresh = path.join(folder, "fresh");
    mkdirSync(path.join(fresh, "internal"), { recursive: true });
    const before = readFileSync(path.join(out, "check.html"), "utf8");
    swapIn(fresh, out);
    expect(readFileSync(path.join(out, "check.html"), "utf8")).toBe(before);
    expect(existsSync(path.join(out, "internal"))).toBe(true);
  });
});
