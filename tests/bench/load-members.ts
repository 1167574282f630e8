import { execFileSync } from "node:child_process";
import { closeSync, cpSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { loadCounty } from "../../src/data-loaders/load-dataset.ts";
import { checkCharacter } from "../../src/model/resident-id.ts";

/** What loading took in a process of its own. */
export interface MemberLoad {
  readonly members: number;
  readonly megabytes: number;
  readonly seconds: number;
  /** Largest resident memory of the process, MB. */
  readonly peak: number;
}

const MB = 1_000_000;
const membersEach = 4;

/** Loads the sample county with so many members instead of its own, households to match, and measures time and memory. */
export function loadMembers(members = 500_000): MemberLoad {
  const folder = mkdtempSync(path.join(tmpdir(), "shangqiang-members-"));
  try {
    const megabytes = writeCounty(folder, members);
    const script = fileURLToPath(import.meta.url);
    const output = execFileSync(process.execPath, ["--import", "tsx", script, "load", folder], { encoding: "utf8" });
    return { ...(JSON.parse(output) as Omit<MemberLoad, "megabytes">), megabytes };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeCounty(folder: string, members: number): number {
  cpSync("data/example", folder, { recursive: true });
  for (const table of ["户年度收支", "惠农资金", "帮扶项目", "人口增减", "培训", "互助资金台账"])
    rmSync(path.join(folder, `${table}.csv`));
  const { villages } = loadCounty(folder, "internal").county;
  const households = members / membersEach;
  const villageOf = (household: number): string => villages[household % villages.length]?.code ?? "";
  const idOf = (household: number): string => `${villageOf(household)}${String(household).padStart(6, "0")}`;
  writeTable(
    path.join(folder, "贫困户.csv"),
    "户编号,行政村代码,村民小组,户主姓名,联系电话,贫困户属性,主要致贫原因,家庭人口,脱贫状态,识别年度",
    households,
    (household) =>
      `${idOf(household)},${villageOf(household)},1组,张${household},100${String(household).padStart(8, "0")},一般贫困户,因病,${membersEach},未脱贫,2013`,
  );
  const file = path.join(folder, "家庭成员.csv");
  const header =
    "户编号,姓名,性别,证件号码,与户主关系,民族,文化程度,在校生状况,健康状况,劳动能力,务工情况,务工时间(月),低保,新农合,养老保险";
  writeTable(file, header, members, (member) => {
    const household = Math.floor(member / membersEach);
    const relation = ["户主", "配偶", "之子", "之女"][member % membersEach];
    const name = member % membersEach === 0 ? `张${household}` : `成员${member}`;
    const id = identityNumber(member);
    const sex = Number(id[16]) % 2 === 1 ? "男" : "女";
    return `${idOf(household)},${name},${sex},${id},${relation},汉族,小学,非在校生,健康,普通劳动力,县外省内务工,8,否,是,是`;
  });
  return statSync(file).size / MB;
}

/** Nobody's numbers (990101), each once: 28 days, 12 months, 70 years, and a sequence for the rest. */
function identityNumber(index: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const [day, month, year] = [index % 28, Math.floor(index / 28) % 12, Math.floor(index / 336) % 70];
  const sequence = String(Math.floor(index / 23_520)).padStart(3, "0");
  const digits = `990101${1930 + year}${two(month + 1)}${two(day + 1)}${sequence}`;
  return digits + checkCharacter(digits);
}

function writeTable(file: string, header: string, rows: number, row: (index: number) => string): void {
  const handle = openSync(file, "w");
  writeSync(handle, `${header}\n`);
  const batch = 10_000;
  for (let start = 0; start < rows; start += batch) {
    const count = Math.min(batch, rows - start);
    writeSync(handle, `${Array.from({ length: count }, (_, index) => row(start + index)).join("\n")}\n`);
  }
  closeSync(handle);
}

/** In the process that is measured. */
function measureLoad(folder: string): void {
  const start = performance.now();
  const { county } = loadCounty(folder, "internal");
  const seconds = (performance.now() - start) / 1000;
  const peak = (process.resourceUsage().maxRSS * 1024) / MB;
  process.stdout.write(JSON.stringify({ members: county.members?.length, seconds, peak }));
}

const [, script = "", command, folder = ""] = process.argv;
if (command === "load" && script === fileURLToPath(import.meta.url)) measureLoad(folder);
