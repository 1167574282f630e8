import type { CountyProfile, VillageYear } from "../model/county.ts";
import type { ParsedTables } from "./load-tables.ts";
import type { Problem } from "./problems.ts";

/** Pairs of counts of which the first cannot exceed the second. */
const parts: readonly (readonly [part: Count, whole: Count])[] = [
  [
    { key: "poorPopulation", header: "贫困人口" },
    { key: "population", header: "乡村人口" },
  ],
  [
    { key: "poorHouseholds", header: "贫困户数" },
    { key: "households", header: "总户数" },
  ],
  [
    { key: "allowancePopulation", header: "低保人口" },
    { key: "population", header: "乡村人口" },
  ],
  [
    { key: "labourForce", header: "劳动力" },
    { key: "population", header: "乡村人口" },
  ],
  [
    { key: "migrantWorkers", header: "外出务工人数" },
    { key: "population", header: "乡村人口" },
  ],
];

interface Count {
  readonly key:
    | "population"
    | "poorPopulation"
    | "households"
    | "poorHouseholds"
    | "allowancePopulation"
    | "labourForce"
    | "migrantWorkers";
  readonly header: string;
}

/** Warnings about 村年度数据: a part larger than its whole, a village without figures for the base or current year. */
export function figureChecks({ villages, villageYears }: ParsedTables, profile: CountyProfile | undefined): Problem[] {
  const { file } = villageYears;
  const tooLarge = villageYears.rows.flatMap(({ row, line }) =>
    partProblems(row).map((wrong) => ({ file, line, ...wrong })),
  );
  if (!profile || !villageYears.keysComplete || !villages.keysComplete) return tooLarge;
  const present = new Set(villageYears.attempted.map(({ row }) => `${row.villageCode} ${row.year} ${row.kind}`));
  const { base, current } = profile.years;
  const absent = [
    { year: base, label: "基期" },
    { year: current, label: "现状" },
  ].flatMap(({ year, label }) => {
    const without = villages.rows.filter(({ row }) => !present.has(`${row.code} ${year} 实际`)).map(({ row }) => row);
    if (without.length === 0) return [];
    const named = without
      .slice(0, 5)
      .map(({ code, name }) => `${name}(${code})`)
      .join("、");
    const message = `${without.length}个村没有${year}年（${label}）的“实际”数据：${named}${without.length > 5 ? "等" : ""}`;
    return [{ file, message, fix: "补上这些村的这一年数据，数据性质填“实际”", severity: "warning" as const }];
  });
  return [...tooLarge, ...absent];
}

function partProblems(row: VillageYear): Omit<Problem, "file">[] {
  return parts.flatMap(([part, whole]) => {
    const small = row[part.key];
    const large = row[whole.key];
    if (small === undefined || large === undefined || small <= large) return [];
    return [
      {
        column: part.header,
        value: String(small),
        message: `大于${whole.header}${large}`,
        fix: `核对${part.header}和${whole.header}`,
        severity: "warning" as const,
      },
    ];
  });
}
