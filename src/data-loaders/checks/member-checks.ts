import type { Member } from "../../model/county.ts";
import { maskNumber } from "../../model/mask.ts";
import { readResidentId } from "../../model/resident-id.ts";
import type { ParsedTables } from "../load-tables.ts";
import type { Located } from "../parse-table.ts";
import type { Problem } from "../problems.ts";
import { warning } from "./warning.ts";

/** Warnings about persons: the same ID twice, a sex that is not the ID's, a birth after the date of the data. */
export function memberChecks({ members }: ParsedTables, dataDate: string | undefined): Problem[] {
  const first = new Map<string, number>();
  return members.rows.flatMap(({ row, line }: Located<Member>): Problem[] => {
    if (row.idNumber === undefined) return [];
    const id = readResidentId(row.idNumber);
    const number = id ? row.idNumber.slice(0, 18) : row.idNumber;
    const at = { line, column: "证件号码", value: maskNumber(row.idNumber) };
    const earlier = first.get(number);
    if (earlier === undefined) first.set(number, line);
    const problems: Problem[] = [];
    if (earlier !== undefined)
      problems.push(warning(members, at, `与第${earlier}行的证件号码相同`, "核对是否重复登记，或其中一行号码有误"));
    if (id?.isChecked && row.sex !== undefined && /^[男女]$/.test(row.sex) && row.sex !== id.sex)
      problems.push(
        warning(
          members,
          { line, column: "性别", value: row.sex },
          `与证件号码第17位（${id.sex}）不符`,
          "核对性别和证件号码",
        ),
      );
    if (id?.birth !== undefined && dataDate !== undefined && id.birth > dataDate)
      problems.push(warning(members, at, `中的出生日期晚于数据日期${dataDate}`, "核对证件号码"));
    return problems;
  });
}
