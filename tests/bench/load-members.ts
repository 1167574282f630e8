import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { loadCounty } from "../../src/data-loaders/load-dataset.ts";
import { writeCounty } from "../../tools/sample-county/write-county.ts";

/** What loading took in a process of its own. */
export interface MemberLoad {
  readonly members: number;
  readonly megabytes: number;
  readonly seconds: number;
  /** Largest resident memory of the process, MB. */
  readonly peak: number;
}

const MB = 1_000_000;
/** Persons of a registered household in a generated county, about. */
const membersEach = 3.73;

/** Loads a county with about so many members of households and measures time and memory. */
export function loadMembers(members = 500_000): MemberLoad {
  const folder = mkdtempSync(path.join(tmpdir(), "shangqiang-members-"));
  try {
    writeCounty(folder, { townships: 60, villages: 900, households: Math.round(members / membersEach), map: "none" });
    // What is measured is households and members.
    for (const table of ["户年度收支", "惠农资金", "帮扶项目", "人口增减", "培训", "互助资金台账"])
      rmSync(path.join(folder, `${table}.csv`));
    const megabytes = statSync(path.join(folder, "家庭成员.csv")).size / MB;
    const script = fileURLToPath(import.meta.url);
    const output = execFileSync(process.execPath, ["--import", "tsx", script, "load", folder], { encoding: "utf8" });
    return { ...(JSON.parse(output) as Omit<MemberLoad, "megabytes">), megabytes };
  } finally {
    rmSync(folder, { recursive: true });
  }
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
