import type { Place } from "../../../items/place.ts";
import type { County } from "../../../model/county.ts";
import type { DataColumn, DataTable } from "../../../site/data-table.ts";
import { allocationsTo } from "../../../statistics/place/allocations.ts";
import { type PublicProject, publicProjects } from "../../../statistics/place/public-projects.ts";

/** A column of a table of records, and what of a record stands in it. */
interface RecordColumn<R> extends DataColumn {
  readonly value: (row: R) => string | number | undefined;
  /** It stands in the table even where no record has it: 项目名称, 年度. */
  readonly isAlways?: true;
}

const projectColumns: readonly RecordColumn<PublicProject>[] = [
  { header: "项目名称", value: ({ name }) => name, isAlways: true },
  { header: "年度", digits: 0, shown: "year", value: ({ year }) => year, isAlways: true },
  { header: "状态", value: ({ state }) => state },
  { header: "类别", value: ({ kind }) => kind },
  { header: "规模", value: ({ scale }) => scale },
  { header: "补助资金", unit: "元", digits: 0, value: ({ subsidy }) => subsidy },
  { header: "自筹资金", unit: "元", digits: 0, value: ({ ownMoney }) => ownMoney },
  { header: "资金来源", value: ({ fundSource }) => fundSource },
  { header: "批复文号", value: ({ approval }) => approval },
  { header: "实施地点", value: ({ site }) => site },
  { header: "建设内容", value: ({ content }) => content },
  { header: "实施单位", value: ({ executor }) => executor },
  { header: "责任人", value: ({ responsible }) => responsible },
  { header: "补助标准", value: ({ rate }) => rate },
  { header: "开始日期", value: ({ start }) => start },
  { header: "完成日期", value: ({ end }) => end },
  { header: "实施时间", value: ({ date }) => date },
  { header: "受益户数", unit: "户", digits: 0, value: ({ beneficiaryHouseholds }) => beneficiaryHouseholds },
  { header: "受益人数", unit: "人", digits: 0, value: ({ beneficiaries }) => beneficiaries },
  { header: "绩效目标", value: ({ target }) => target },
  { header: "带贫减贫机制", value: ({ linkage }) => linkage },
  { header: "预期增收", unit: "元", digits: 0, value: ({ expectedIncome }) => expectedIncome },
  { header: "验收结果", value: ({ inspection }) => inspection },
  { header: "成效", value: ({ result }) => result },
];

/** 帮扶项目 for whole villages at a place, as the notices of projects ask; none where nothing is on record. */
export function projectTable(county: County, place: Place): DataTable | undefined {
  const rows = publicProjects(county, place.code) ?? [];
  const names = new Map(county.villages.map(({ code, name }) => [code, name]));
  const village: RecordColumn<PublicProject> = {
    header: "行政村",
    value: ({ villageCode }) => names.get(villageCode ?? ""),
  };
  const [name, ...others] = projectColumns;
  return recordTable(
    { id: "projects", title: `${place.name}帮扶项目（全村受益）`, source: "帮扶项目（户编号为空的）" },
    place.level === "village" ? projectColumns : [name!, village, ...others],
    rows,
  );
}

/** 资金分配 to a place; none where nothing is on record. */
export function fundTable(county: County, place: Place): DataTable | undefined {
  const names = new Map(
    [county.profile, ...county.townships, ...county.villages].map(({ code, name }): [string, string] => [code, name]),
  );
  type Grant = NonNullable<ReturnType<typeof allocationsTo>>[number];
  const columns: RecordColumn<Grant>[] = [
    { header: "资金名称", value: ({ name }) => name, isAlways: true },
    { header: "年度", digits: 0, shown: "year", value: ({ year }) => year, isAlways: true },
    { header: "文号", value: ({ number }) => number },
    { header: "级次", value: ({ level }) => level },
    { header: "行业", value: ({ sector }) => sector },
    { header: "金额", unit: "万元", digits: 2, value: ({ amount }) => amount, isAlways: true },
    { header: "去向", value: ({ placeCode }) => names.get(placeCode ?? "") },
    { header: "用途", value: ({ purpose }) => purpose },
    { header: "下达日期", value: ({ date }) => date },
  ];
  return recordTable(
    { id: "funds", title: `${place.name}财政扶贫资金分配`, source: "资金分配" },
    columns,
    allocationsTo(county, place.code) ?? [],
  );
}

/** Records as a table of the columns that some record fills. */
function recordTable<R>(
  head: Pick<DataTable, "id" | "title" | "source">,
  columns: readonly RecordColumn<R>[],
  rows: readonly R[],
): DataTable | undefined {
  if (rows.length === 0) return undefined;
  const filled = columns.filter(({ value, isAlways }) => isAlways || rows.some((row) => value(row) !== undefined));
  return {
    ...head,
    isSortable: true,
    columns: filled.map(({ value: _value, isAlways: _isAlways, ...column }) => column),
    rows: rows.map((row) => ({ cells: filled.map(({ value }) => value(row) ?? null) })),
    notes: [],
  };
}
