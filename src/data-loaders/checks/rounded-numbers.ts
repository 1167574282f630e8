import type { AnyRow, Field } from "../../model/fields.ts";
import { maskSecret } from "../../model/mask.ts";
import type { Located, ParsedTable } from "../parse-table.ts";
import type { Problem } from "../problems.ts";

/** A number of more than 15 digits of which Excel would have kept no more than these. */
const rounded = /^\d{15}0+$/;
/** Where this share of a column's long numbers is rounded it is no chance (which is 1 in 10 for 16 digits). */
const share = 0.5;
/** From this length on a single such number is no chance either (1 in 1000). */
const certainLength = 18;

/**
 * Long numbers that Excel kept as numbers: everything after the 15th digit is zero. Errors where the whole column is
 * so; a single one is a warning. Resident IDs have a checksum and are looked at one by one when they are read.
 */
export function roundedNumbers(table: ParsedTable): Problem[] {
  return Object.entries(table.table.fields).flatMap(([key, field]) => {
    if (field.type !== "identifier" || field.form === "residentId") return [];
    const long = table.attempted.filter(({ row }) => /^\d{16,}$/.test(textOf(row, key)));
    const damaged = long.filter(({ row }) => rounded.test(textOf(row, key)));
    const isColumn = damaged.length > 0 && damaged.length >= long.length * share;
    const found = isColumn ? damaged : damaged.filter(({ row }) => textOf(row, key).length >= certainLength);
    return found.map((located) => problemOf(table, key, field, located, isColumn));
  });
}

const textOf = (row: AnyRow, key: string): string => String(row[key] ?? "");

function problemOf(
  { file }: ParsedTable,
  key: string,
  field: Field,
  { row, line }: Located<AnyRow>,
  isColumn: boolean,
): Problem {
  const value = textOf(row, key);
  return {
    file,
    line,
    column: field.header,
    value: maskSecret(field, value),
    message: `第15位以后全是0，${isColumn ? "应是" : "可能是"}被 Excel 按数字保存后舍去了末尾`,
    fix: "在 Excel 中把该列设为“文本”格式后，从原系统重新导出或重新填写原值",
    severity: isColumn ? "error" : "warning",
  };
}
