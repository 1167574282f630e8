import type { AnyRow } from "../model/fields.ts";
import { maskIn } from "../model/mask.ts";
import { isOfficeLine } from "../model/phones.ts";
import type { ParsedTable } from "./parse-table.ts";
import type { Problem } from "./problems.ts";

/** Warnings about personal numbers in free text that is otherwise public, e.g. a mobile number after a name. */
export function personalNumbers({ table, file, rows }: ParsedTable): Problem[] {
  const texts = Object.entries(table.fields).filter(([, field]) => field.type === "text" && field.privacy === "public");
  return rows.flatMap(({ row, line }: { readonly row: AnyRow; readonly line: number }) =>
    texts.flatMap(([key, field]): Problem[] => {
      const value = String(row[key] ?? "");
      const masked = maskIn(value, isOfficeLine);
      if (masked === value) return [];
      const message = "含有手机号、身份证号或账号，公开版中只显示首尾几位";
      const fix = "把号码移到“联系电话”等专门的列";
      return [{ file, line, column: field.header, value: masked, message, fix, severity: "warning" }];
    }),
  );
}
