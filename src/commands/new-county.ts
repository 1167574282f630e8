import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { countyFiles } from "../dictionary/template-files.ts";
import { BuildStopped } from "../integration/build-stopped.ts";
import { safeName } from "../integration/print/print-names.ts";
import { tables } from "../model/tables/index.ts";

/** What a county is called, its code where that is known, and where its folder goes if not under data/. */
export interface NewCounty {
  readonly name: string;
  readonly code?: string;
  /** Absolute. */
  readonly out?: string;
}

/** Folders for what is no table. */
const FOLDERS = ["文本", "地图", "影像"];

/**
 * Makes a folder of blank tables for a county and says what to do with it. Throws BuildStopped on a name or code that
 * cannot be, and where there is anything in the folder already: nothing is ever written over.
 */
export async function newCounty(
  { name: given, code = "", out }: NewCounty,
  root: string,
  say: (line: string) => void,
): Promise<void> {
  const name = given.trim();
  if (name === "" || safeName(name) !== name)
    throw new BuildStopped(`“${given}”不能作文件夹的名称：只写县名，如 康县，不带空格和 \\ / : * ? " < > | 。`);
  if (code !== "" && !/^[1-9]\d{5}$/.test(code))
    throw new BuildStopped(`“${code}”不是县的代码：应为6位数字，如 621224；不清楚的先不写，以后填在 县.json 里。`);
  const folder = out ?? path.join(root, "data", name);
  refuseFilled(folder);
  const files = await countyFiles({ name, code });
  for (const inside of ["", ...FOLDERS]) mkdirSync(path.join(folder, inside), { recursive: true });
  for (const { path: file, bytes } of files) writeFileSync(path.join(folder, file), bytes, { flag: "wx" });
  const shown = out === undefined ? path.join("data", name) : folder;
  const dataset = out === undefined ? name : `"${folder}"`;
  for (const line of nextSteps(shown, dataset)) say(line);
}

function refuseFilled(folder: string): void {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats === undefined || (stats.isDirectory() && readdirSync(folder).length === 0)) return;
  throw new BuildStopped(
    `${folder} 已经有了${stats.isDirectory() ? "，里面有文件" : ""}，为免覆盖没有动它。请换一个名称，或用 --out 换一个文件夹。`,
  );
}

function nextSteps(shown: string, dataset: string): string[] {
  const all = Object.values(tables);
  const required = all.filter((table) => table.required).map(({ name }) => `${name}.xlsx`);
  return [
    `已建好 ${shown}：空白表${all.length}张、县.json 和 填写说明.md。接下来：`,
    "  1. 用记事本打开 县.json，填上空着的项（各项的意思见 填写说明.md），保存",
    `  2. 用 Excel 填必需的${required.length}张表：${required.join("、")}`,
    "     其余的表有数据就填，没有的不用管，空着等于没有",
    `  3. 检查：npm run check ${dataset}`,
    `  4. 没有错误了，生成：npm run build ${dataset}`,
  ];
}
