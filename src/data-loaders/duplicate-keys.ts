import type { ParsedTable } from "./parse-table.ts";
import type { Problem } from "./problems.ts";

/** Rows that share the key of their table with an earlier row. */
export function duplicateKeys({ table, file, attempted }: ParsedTable): Problem[] {
  if (table.key.length === 0) return [];
  const first = new Map<string, number>();
  const headers = table.key.map((key) => table.fields[key]?.header ?? key).join("、");
  return attempted.flatMap(({ row, line }): Problem[] => {
    const values = table.key.map((key) => row[key]);
    if (values.includes(undefined)) return [];
    const value = values.join("、");
    const earlier = first.get(value);
    if (earlier === undefined) {
      first.set(value, line);
      return [];
    }
    return [
      {
        file,
        line,
        column: headers,
        value,
        message: `与第${earlier}行重复`,
        fix: "删去多余的一行，或改正其中一行的编号",
        severity: "error",
      },
    ];
  });
}
