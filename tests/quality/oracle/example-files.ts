import { readFileSync } from "node:fs";
import type { Files } from "./tables.ts";

const TABLES = "乡镇 行政村 村年度数据 机构人员 帮扶项目 贫困户 家庭成员 户年度收支 帮扶责任人".split(" ");
const NAMES = ["县.json", ...TABLES.map((name) => `${name}.csv`), "文本/互助资金管理制度.md"];
const FOLDER = new URL("../../../data/example/", import.meta.url);

/** Those files of the sample county that sheets have figures or people from. */
export function exampleFiles(): Files {
  return Object.fromEntries(NAMES.map((name) => [name, readFileSync(new URL(name, FOLDER), "utf8")]));
}
