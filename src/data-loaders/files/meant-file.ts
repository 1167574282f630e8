import { foldWidth } from "../fold-width.ts";

/** Endings that files of a dataset have, or that it is given with by mistake. */
const ending =
  /\.(csv|tsv|json|txt|xls[xmb]?|xltx|ods|fods|uos|et|ett|docx?|wps|rtf|pdf|zip|rar|7z|mdb|accdb|dbf|numbers|bak|tmp|html?|xml)$/i;

/** What programs and people add to the name of a copy. */
const copyMark = /(?:[\s_-]*(?:副本|复件|备份|拷贝|copy|最新|新|旧|终稿|定稿|修改版?|v?\d+|\(\d+\)))+$/i;
const copyPrefix = /^(?:复件|副本|copy of)[\s_-]*(?:\(\d+\)[\s_-]*)?/i;

/** Words that a table is called by besides its name. */
const tableWord = /(?:基本|情况|信息|名单|清单|花名册|台账|登记|统计|汇总|明细|数据|一览|表)+$/;

/** What the name of a file says apart from its endings, last one last, in small letters. */
export interface BareName {
  readonly name: string;
  readonly endings: readonly string[];
}

/** A file's name without its endings and without marks of a copy: 行政村 - 副本(1).csv.txt → 行政村. */
export function bareName(file: string): BareName {
  let name = file.trim();
  const endings: string[] = [];
  for (let found = ending.exec(name); found; found = ending.exec(name)) {
    endings.unshift((found[1] ?? "").toLowerCase());
    name = name.slice(0, found.index);
  }
  return { name: foldWidth(name).trim().replace(copyPrefix, "").replace(copyMark, "").trim(), endings };
}

/** The name among `names` that a file is probably meant for: the longest that its own ends with. */
export function meantName(file: string, names: readonly string[]): string | undefined {
  const { name } = bareName(file);
  const forms = [name, name.replace(tableWord, "")].filter((form) => form !== "");
  const fitting = names.filter((own) => forms.some((form) => form.toLowerCase().endsWith(own.toLowerCase())));
  return fitting.reduce<string | undefined>((best, own) => (own.length > (best?.length ?? 0) ? own : best), undefined);
}

/** What to do with a file that is meant as a table, or 县.json, and is not read as it is. */
export function meantFix(file: string, name: string, format: "csv" | "json" = "csv"): string {
  const { endings } = bareName(file);
  const last = endings.at(-1) ?? "";
  const inner = endings.at(-2);
  if (last === "txt" && inner !== undefined)
    return `“.txt”是 Windows 隐藏了扩展名时多出来的：在文件夹的“查看”中勾选“文件扩展名”，把它改名为“${name}.${inner}”`;
  if (/^(?:docx?|wps|rtf|pdf)$/.test(last)) return `把其中的表格复制到 Excel 或 WPS 表格，另存为“${name}.xlsx”`;
  if (/^(?:zip|rar|7z)$/.test(last)) return `先解压，把其中的表放进数据文件夹，名为“${name}.xlsx”或“${name}.csv”`;
  if (/^(?:csv|tsv|txt|json)$/.test(last)) return `如就是这张表，改名为“${name}.${last === "json" ? last : format}”`;
  return `用生成它的程序打开，另存为“${name}.xlsx”`;
}
