import { describe, expect, it, test } from "vitest";
import { readArguments } from "../../src/commands/read-arguments.ts";
import { BuildStopped } from "../../src/integration/build-stopped.ts";
import { writeDataset } from "../data-loaders/sample-dataset.ts";

const root = writeDataset({ "data/example/县.json": "{}", "data/康县/县.json": "{}", "other/县.json": "{}" });
const read = (line: string, environment: NodeJS.ProcessEnv = {}) =>
  readArguments(line === "" ? [] : line.split(" "), environment, root);

/** The message of a command line that is refused, without what follows on how to call the program. */
function fault(line: string, environment?: NodeJS.ProcessEnv): string {
  return whole(line, environment).split("\n\n")[0]!;
}
function whole(line: string, environment?: NodeJS.ProcessEnv): string {
  try {
    read(line, environment);
  } catch (error) {
    expect(error).toBeInstanceOf(BuildStopped);
    return (error as Error).message;
  }
  return "";
}
const LISTED = "data 文件夹下现有：example、康县。";

describe("readArguments", () => {
  it("takes options as variables", () => {
    expect(read("build --dataset 康县 --paper A2 --out=成果 --dpi 150 --grey")).toEqual({
      command: "build",
      hasDataset: true,
      environment: { DATASET: "康县", PAPER: "A2", OUT_DIR: "成果", PNG_DPI: "150", GREY: "1" },
      out: "成果",
      isJson: false,
    });
    expect(read("check --json")).toEqual({ command: "check", hasDataset: true, environment: {}, isJson: true });
    expect(read("build --bleed 3 --cmyk tiff --icc a.icc --tile A4").environment).toEqual({
      BLEED: "3",
      CMYK: "tiff",
      ICC_PROFILE: "a.icc",
      TILE: "A4",
    });
  });

  it.each(["build", "dev", "check", "contact-sheet"])("takes one word after %s for the dataset", (command) => {
    for (const line of ["康县", "康县 --dataset 康县", "--dataset 康县"])
      expect(read(`${command} ${line}`).environment).toEqual({ DATASET: "康县" });
    expect(read(`${command} ./other`).environment).toEqual({ DATASET: "./other" });
  });

  it("says that there is no such dataset, which there are, and what PowerShell does", () => {
    expect(whole("check A2")).toBe(`没有叫“A2”的数据集。${LISTED}

如果后面写了选项：在 PowerShell 中“--”会被吞掉（没有写“--”也一样），选项名到不了本程序，只剩下它的值，
例如 npm run check -- --out 成果 到这里只剩 check 成果。请改用下面的一种写法：
  1. 在文件夹窗口的地址栏输入 cmd 回车，在打开的“命令提示符”中运行
  2. 把 npm 写成 npm.cmd，如 npm.cmd run check -- --out 成果
  3. 给“--”加引号，如 npm run check "--" --out 成果`);
  });

  test.each([
    ["build 康县 A2", `build 后面只能写一个数据集，现在写了：康县、A2。${LISTED}`],
    ["check 康县 --dataset example", `写了两个数据集：“康县”和 --dataset 的“example”，只能写一个。${LISTED}`],
    ["template 空白", "template 后面不用写别的，现在写了“空白”。"],
    ["dictionary 康县", "dictionary 后面不用写别的，现在写了“康县”。"],
  ])("%s is refused", (line, message) => {
    expect(fault(line)).toBe(message);
    expect(whole(line)).toContain("npm.cmd");
  });

  it("notices options that npm kept, unless it is the dataset and its name has come", () => {
    const kept = { npm_config_grey: "true", npm_config_dataset: "true" };
    expect(fault("build 康县", kept)).toBe("--dataset、--grey 被 npm 收走，没有到本程序。");
    expect(fault("check", { npm_config_dataset: "康县" })).toBe("--dataset 被 npm 收走，没有到本程序。");
    expect(fault("check --json", { npm_config_json: "true" })).toBe("");
    expect(read("check 康县", { npm_config_dataset: "true" }).environment).toEqual({ DATASET: "康县" });
  });

  test.each([
    ["build --speed 9", "没有“--speed”这个选项。"],
    ["build --dataset", "--dataset 后面要写一个值。"],
    ["build --dataset --grey", "--dataset 后面要写一个值。"],
    ["build --dataset=", "--dataset 后面要写一个值。"],
    ["build --grey=1", "--grey 后面不能写值。"],
    ["build -x", "没有“-x”这个选项。"],
  ])("%s: the fault is told in Chinese", (line, message) => expect(fault(line)).toBe(message));

  test.each(["", "fly", "toString"])("“%s” is no command: all are listed", (line) => {
    for (const text of ["用法", "npm run build [文件夹]", "npm run contact-sheet", "--tile"])
      expect(whole(line)).toContain(text);
  });
});
