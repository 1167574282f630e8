import type { TableDefinition } from "../model/fields.ts";
import { csvText } from "../text/csv-text.ts";
import { allowedWords, privacyWords, requiredWords, typeWords, unitWords } from "./field-words.ts";
import { markdownTable } from "./markdown.ts";
import { profileGuide } from "./profile-guide.ts";

/** What the blank tables' explanations are, column by column. */
export const guideHeaders = ["列名", "必填", "类型", "单位", "可填的值", "公开范围", "说明"] as const;

/** The explanations of a table's columns, as `guideHeaders` says. */
export const guideRows = (table: TableDefinition): string[][] =>
  Object.values(table.fields).map((field) => [
    field.header,
    requiredWords(field),
    typeWords(field),
    unitWords(field),
    allowedWords(field),
    privacyWords(field),
    field.note,
  ]);

/** The explanations of all tables as one CSV, for those who fill in CSV files. */
export const guideCsv = (all: readonly TableDefinition[]): string =>
  csvText([["表", ...guideHeaders], ...all.flatMap((table) => guideRows(table).map((row) => [table.name, ...row]))]);

/** The text that lies beside the blank tables: what to do with them, and 县.json item by item. */
export function templateGuide(all: readonly TableDefinition[]): string {
  const required = all.filter((table) => table.required).map(({ name, note }) => `- **${name}**：${note}`);
  const optional = all.filter((table) => !table.required).map(({ name, note }) => `- ${name}：${note}`);
  const items = profileGuide.map((item) => [item.key, item.required ? "必填" : "选填", item.note]);
  return [
    "# 空白表填写说明",
    "",
    "`Excel` 和 `CSV` 两个文件夹里是同样的表，用其中一套即可，不要混用同一张表的两种文件。",
    "",
    "由 `npm run new 县名` 建好的文件夹里，空白表已经放好，从第2步做起。",
    "",
    "1. 把整个 `Excel`（或 `CSV`）文件夹复制到 `data` 文件夹下，改名，例如 `data/康县`。",
    "2. 用记事本修改 `县.json`，逐项说明见下。JSON 文件中不能写注释，引号、逗号、括号须为英文半角。",
    "3. 逐表填写：第一行是列名，不要改动；从第二行起每条记录一行。",
    "   - Excel 表：鼠标停在列名上有说明，选中单元格有提示，代码列可从下拉列表中选；每列的说明另见“填写说明”工作表。",
    "   - CSV 表：每列的说明见 `填写说明.csv`。代码、编号、证件号码等列在 Excel 中要先设为“文本”格式再填。",
    "   - 深色列名是必填的；没有的数据留空，不要填“无”“暂无”或0。",
    "   - 合计行、签字落款和说明文字不要写进表里。",
    "4. 没有的可选表空着即可，等于没有；自己另有导出的表的，删去同名的空白表。",
    "5. 保存并关闭，检查：`npm run check 康县`，按提示改到没有错误，再 `npm run build 康县`。",
    "",
    "## 必需的表",
    "",
    ...required,
    "",
    "## 可选的表",
    "",
    ...optional,
    "",
    "## 县.json 逐项说明",
    "",
    "`Excel`、`CSV` 文件夹中 `县.json` 的内容是一个虚构县的示例，请全部换成本县的；选填的项目没有就整项删去或留空。",
    "",
    ...markdownTable(["项目", "必填", "说明"], items),
    "",
  ].join("\n");
}
