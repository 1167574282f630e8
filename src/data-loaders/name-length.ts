import type { CountyProfile } from "../model/county.ts";
import type { AnyRow } from "../model/fields.ts";
import type { ParsedTable } from "./parse-table.ts";
import type { Problem } from "./problems.ts";

/**
 * Longest names that sheets have room for, in Chinese characters (Latin letters and digits count half), by column. The
 * longest official names of villages stay below; what is longer is a shifted column or a remark in the wrong place, and
 * would shrink every other name on the sheet.
 */
const longest: Readonly<Record<string, number>> = {
  乡镇名称: 20,
  行政村名称: 20,
  特困片区: 20,
  工作站名称: 30,
  姓名: 20,
  户主姓名: 20,
  村负责人: 20,
  借款人: 20,
  担保人: 20,
  职务: 20,
  单位及职务: 40,
  单位: 40,
};

/** Errors about names that no sheet has room for. */
export function longNames({ table, file, rows }: ParsedTable): Problem[] {
  const names = Object.entries(table.fields).filter(([, { type, header }]) => type === "text" && header in longest);
  return rows.flatMap(({ row, line }: { readonly row: AnyRow; readonly line: number }) =>
    names.flatMap(([key, { header }]) =>
      tooLong(row[key], header, longest[header]!).map((problem) => ({ file, line, ...problem })),
    ),
  );
}

/** The same about 县.json. */
export function longProfileNames(profile: CountyProfile | undefined): Problem[] {
  if (!profile) return [];
  const names: readonly (readonly [value: string, column: string, most: number])[] = [
    [profile.name, "名称", 20],
    [profile.parent, "上级", 30],
    [profile.issuer, "制表单位", 30],
    [profile.filledBy, "填表人", 20],
    [profile.reviewedBy, "审核人", 20],
    [profile.leadingGroupName ?? "", "领导小组名称", 30],
    ...profile.hotlines.map(({ name }) => [name, "监督电话", 40] as const),
    ...profile.specialAreas.map(({ name }) => [name, "特困片区", 20] as const),
  ];
  return names.flatMap(([value, column, most]) =>
    tooLong(value, column, most).map((problem) => ({ file: "县.json", ...problem })),
  );
}

function tooLong(value: AnyRow[string], column: string, most: number): Omit<Problem, "file">[] {
  if (typeof value !== "string" || value.length <= most) return [];
  const width = Math.ceil([...value].reduce((sum, character) => sum + (character <= "\u00FF" ? 0.5 : 1), 0));
  if (width <= most) return [];
  const message = `过长（${width}个字），图上排不下，应不超过${most}个字`;
  return [
    {
      column,
      value,
      message,
      fix: "核对是否错列或把说明写进了这一列；名称确实很长的，改用规范简称",
      severity: "error",
    },
  ];
}
