import type { ColumnOf } from "../register/register-table.ts";
import type { ArchiveBox, FiledItem } from "./archive-boxes.ts";
import type { FilingRule } from "./filing-rules.ts";
import type { PlaceFonds } from "./fonds.ts";

type Column = ColumnOf<FiledItem>;

const number: Column = { header: "文号", width: 9, value: (item) => item.number };
const author: Column = { header: "责任者", width: 9, value: (item) => item.author };
const title: Column = { header: "题名", width: 22, value: (item) => item.title };
const date: Column = { header: "日期", width: 6, align: "center", value: (item) => item.date?.replaceAll("-", "") };
const pages: Column = { header: "页数", width: 4, align: "right", value: (item) => item.pages };
const where: Column = { header: "存放位置", width: 9, value: (item) => item.place };
const remark: Column = { header: "备注", width: 7, value: (item) => item.remark };

/** Columns of the list of a box, as the standard has them; 序号 is the table's own. Where a paper lies is ours. */
export function archiveColumns(rule: FilingRule, fonds: PlaceFonds, box: ArchiveBox): readonly Column[] {
  if (rule === "案卷") return [number, author, title, date, pageNumbers, where, remark];
  const item: Column = { header: "件号", width: 4, align: "center", value: ({ itemNo }) => itemNo };
  if (rule === "件2000") return [item, author, number, title, date, pages, where, remark];
  const code: Column = { header: "档号", width: 13, value: (each) => archiveCode(fonds, box, each) };
  return [code, number, author, title, date, { header: "密级", width: 4 }, pages, where, remark];
}

/** The last document of a volume gives its last page too. */
const pageNumbers: Column = {
  header: "页号",
  width: 5,
  align: "center",
  value: ({ pagesFromTo }) => pagesFromTo && [...new Set(pagesFromTo)].join("—"),
};

const KEEPING: Readonly<Record<string, string>> = { 永久: "Y", "30年": "D30", "10年": "D10" };

/** 档号 by DA/T 22-2015, 文书 being WS; absent where a part of it is not known. */
export function archiveCode({ number: fonds }: PlaceFonds, { year, keeping }: ArchiveBox, { itemNo }: FiledItem) {
  const term = keeping === undefined ? undefined : KEEPING[keeping];
  if (fonds === undefined || year === undefined || term === undefined || itemNo === "") return undefined;
  return `${fonds}-WS·${year}-${term}-${itemNo}`;
}
