import { officeFiles } from "../data-loaders/office-files.ts";

/** A line of a table with a cell more at its end. */
const withCell = (table: string, cellOf: (line: string) => string): string =>
  table.replace(/(?<=\n|^)(.+)(?=\n)/g, (line) => `${line},${cellOf(line)}`);

/**
 * The county that the tests' site is built of, as small as can be: two townships, one of them with neither a leading group
 * nor a station; a village that has something for every kind of sheet, a poor one that has nothing but its figures, and
 * one that is not poor.
 */
export const siteFiles = {
  ...officeFiles,
  "行政村.csv": withCell(officeFiles["行政村.csv"], (line) =>
    line.startsWith("行政村代码") ? "计划脱贫年度" : line.startsWith("621224100201") ? "2016" : "",
  ),
  "机构人员.csv": `${officeFiles["机构人员.csv"]}621224100201,村工作组织,1,,组长,孙平,
621224100201,村工作组织,2,1,双联干部组组长,郭琴,
621224100201,村工作组织,3,1,驻村工作队队长,石磊,
621224100201,村工作组织,4,1,村党支部书记,杜斌玉,
621224100201,互助资金,1,,理事长,田海,
621224100201,互助资金,2,1,会计,汪涛,
621224100201,互助资金,3,1,监事长,姚军,
`,
} as const;
