import type { CountyProfile } from "../model/county.ts";
import { divisionLevel } from "../model/identifiers.ts";
import type { ParsedTables } from "./load-tables.ts";
import { nearestCode } from "./nearest-code.ts";
import type { ParsedTable } from "./parse-table.ts";
import type { Problem } from "./problems.ts";

/**
 * Division codes that no table has. Where the table they point to was itself not fully read, nothing is reported: one
 * mistake there would return as hundreds here.
 */
export function unknownReferences(parsed: ParsedTables, profile: CountyProfile | undefined): Problem[] {
  const codes = (table: ParsedTable): Set<string> | undefined =>
    table.keysComplete ? new Set(table.attempted.map(({ row }) => String(row.code))) : undefined;
  const known: Known = {
    county: profile && new Set([profile.code]),
    township: codes(parsed.townships),
    village: codes(parsed.villages),
  };
  return [
    ...(profile?.hotlines ?? []).flatMap(({ placeCode }) => hotlineProblem(placeCode, known)),
    ...Object.values(parsed).flatMap((table: ParsedTable) => referencesOf(table, known)),
  ];
}

interface Known {
  readonly county: ReadonlySet<string> | undefined;
  readonly township: ReadonlySet<string> | undefined;
  readonly village: ReadonlySet<string> | undefined;
}

const tableOf = { county: "县.json", township: "乡镇", village: "行政村" } as const;

function referencesOf({ table, file, attempted }: ParsedTable, known: Known): Problem[] {
  const references = Object.entries(table.fields).filter(
    ([key, field]) => field.type === "code" && key !== table.key.join(),
  );
  return attempted.flatMap(({ row, line }) =>
    references.flatMap(([key, field]): Problem[] => {
      const code = row[key];
      if (typeof code !== "string") return [];
      return unknownCode(code, known).map((problem) => ({ file, line, column: field.header, ...problem }));
    }),
  );
}

const hotlineProblem = (placeCode: string | undefined, known: Known): Problem[] =>
  placeCode === undefined
    ? []
    : unknownCode(placeCode, known).map((problem) => ({ file: "县.json", column: "监督电话.归属代码", ...problem }));

/** What is wrong with a code that the table of its level does not have. */
function unknownCode(code: string, known: Known): Omit<Problem, "file">[] {
  const level = divisionLevel(code);
  const codes = level && known[level];
  if (!codes || codes.has(code)) return [];
  const near = nearestCode(code, codes);
  const fix =
    near === undefined
      ? `核对代码，或在${tableOf[level]}表中补上这一行`
      : `如应为“${near}”则改正，否则在${tableOf[level]}表中补上`;
  return [{ value: code, message: `在${tableOf[level]}表中不存在`, fix, severity: "error" }];
}
