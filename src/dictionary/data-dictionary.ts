import type { CodeTable } from "../model/code-tables.ts";
import type { Field, TableDefinition } from "../model/fields.ts";
import { tables } from "../model/tables/index.ts";
import { allowedWords, privacyWords, requiredWords, typeWords, unitWords } from "./field-words.ts";
import { markdownTable } from "./markdown.ts";
import { profileGuide } from "./profile-guide.ts";

/** Code tables longer than this are given once, at the end. */
const INLINE_VALUES = 14;

/** The page that says what each table and column of a dataset is: Markdown, made from the declarations the loader reads by. */
export function dataDictionary(all: readonly TableDefinition[] = Object.values(tables)): string {
  const lines = [
    "# 数据字典",
    "",
    "> 本页由 `npm run dictionary` 根据程序所用的字段定义生成，请勿手工修改。",
    "",
    "一个县的数据放在一个文件夹里：一个 `县.json`，每张表一个文件（`.csv`、`.xlsx` 或 `.json`，只放其中一种）。",
    "列的先后不限，多出来的列不影响；列名中的空格、括号里的单位可有可无；“别名”一栏的写法同样认得。",
    "空白表格用 `npm run template` 生成，填好后用 `npm run check` 检查。",
    "",
    "公开范围：**公开**的列可以上公开网站；**内部**的列只在内部版里；**保密**的列在内部版里也只显示首尾几位。",
    "",
    ...contents(all),
    "",
    ...profileSection(),
    ...all.flatMap(tableSection),
    ...codeTableSection(all),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

const readers = ({ readers }: TableDefinition): string => (readers === "all" ? "有" : "没有");

const presence = ({ required }: TableDefinition): string => (required ? "必需" : "可选");

function contents(all: readonly TableDefinition[]): string[] {
  const rows = all.map((table) => [table.name, table.englishName, presence(table), readers(table), table.note]);
  return markdownTable(
    ["表", "英文文件名", "是否必需", "公开版", "内容"],
    [["县.json", "county.json", "必需", "有", "县名、制表单位、年度等"], ...rows],
  );
}

function profileSection(): string[] {
  const rows = profileGuide.map(({ key, required, note, example }) => [
    key,
    required ? "必填" : "选填",
    note,
    example === "" ? "" : JSON.stringify(example),
  ]);
  return ["## 县.json", "", ...markdownTable(["项目", "必填", "说明", "示例"], rows), ""];
}

function tableSection(table: TableDefinition): string[] {
  const key = table.key.map((each) => table.fields[each]?.header ?? each).join("、");
  const rows = Object.values(table.fields).map((field) => [
    field.header,
    (field.aliases ?? []).join("、"),
    typeWords(field),
    unitWords(field),
    allowedWords(field, INLINE_VALUES),
    requiredWords(field),
    privacyWords(field),
    field.note,
  ]);
  const file = `文件：\`${table.name}.csv\`（或 .xlsx、.json；英文名 \`${table.englishName}\`）。${presence(table)}。`;
  return [
    `## ${table.name}`,
    "",
    table.note,
    "",
    `${file}${key === "" ? "" : `不得重复：${key}。`}`,
    "",
    ...markdownTable(["列名", "别名", "类型", "单位", "可填的值", "必填", "公开范围", "说明"], rows),
    "",
  ];
}

function codeTableSection(all: readonly TableDefinition[]): string[] {
  const rows = codeTablesOf(all).map((table) => [
    table.name,
    table.version,
    table.closed ? "不可以" : "可以，会提醒",
    valuesText(table),
  ]);
  return rows.length === 0 ? [] : ["## 代码表", "", ...markdownTable(["代码表", "版本", "可否另填", "值"], rows), ""];
}

/** 因病、因残；后来的表增加：因婚. */
function valuesText({ values, since = {} }: CodeTable): string {
  const first = values.filter((value) => since[value] === undefined);
  const later = values.filter((value) => since[value] !== undefined);
  return [first.join("、"), ...(later.length > 0 ? [`后来的表增加：${later.join("、")}`] : [])].join("；");
}

const tableOf = (field: Field): CodeTable[] => ("table" in field ? [field.table] : []);

/** Every code table that a field of the tables uses, once, in the order they are met. */
export const codeTablesOf = (all: readonly TableDefinition[]): CodeTable[] => [
  ...new Set(all.flatMap((table) => Object.values(table.fields).flatMap(tableOf))),
];
