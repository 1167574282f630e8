import type { ParsedTables } from "../load-tables.ts";
import type { Problem } from "../problems.ts";
import { sampleMarks } from "./sample-marks.ts";

/** So many villages of the same name and number are no chance. */
const LEAST = 3;

/** A warning where villages are the sample's under another county's code: somebody has replaced the digits alone. */
export function copiedVillages({ villages }: ParsedTables): Problem[] {
  const known = new Set<string>(sampleMarks.places);
  const copied = villages.attempted.filter(({ row }) => known.has(`${String(row.code).slice(6)}${row.name}`));
  if (copied.length < LEAST) return [];
  const named = copied.slice(0, 3).map(({ row }) => row.name);
  return [
    {
      file: villages.file,
      message: `有${copied.length}个村的村名和代码后6位与程序自带的示例县相同（${named.join("、")}等），像是只换了县代码`,
      fix: "换成本县的村；其他表里的数字也要换成本县的",
      severity: "warning",
    },
  ];
}
