import type { DisclosureElement, DisclosureItem } from "../../model/disclosure-standard.ts";
import { readSource, type SourceFault } from "../../statistics/disclosure/data-source.ts";
import { isObject, type Json, parseJson } from "../parse-json.ts";
import type { Problem } from "../problems.ts";
import { readTextFile } from "../read-text-file.ts";

/** 文本/公开标准.json: a county's or province's own list of what must be public. */
export interface LoadedStandard {
  /** Absent where there is no such file, or it has errors. */
  readonly items?: readonly DisclosureItem[];
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

export const STANDARD_FILE = "文本/公开标准.json";

const SHAPE =
  '写成 [{"类别": "扶贫资金", "事项": "年度计划", "时限": "20个工作日内", "渠道": ["政府网站"], "要素": [{"名称": "项目名称", "数据": "帮扶项目.项目名称"}]}]';

const faults: Readonly<Record<SourceFault, string>> = {
  form: "应写成“表名.列名”“县.json.项目”或“文本.名称”",
  table: "没有这张表",
  column: "表中没有这一列",
  office: "这一列不对外公开，不能作为公开内容",
  key: "县.json 中可公开的只有贫困标准、脱贫退出线、监督电话",
};

/** The list of the dataset folder, where it has one. */
export function loadDisclosureStandard(folder: string, files: readonly string[]): LoadedStandard {
  if (!files.includes(STANDARD_FILE)) return { files: [], problems: [] };
  const read = readTextFile(folder, STANDARD_FILE);
  if ("problem" in read) return { files: [STANDARD_FILE], problems: [read.problem] };
  return { files: [STANDARD_FILE], ...parseDisclosureStandard(read.text) };
}

/** The text of the list → its items, or what is wrong with it. */
export function parseDisclosureStandard(text: string): Pick<LoadedStandard, "items" | "problems"> {
  const parsed = parseJson(text, STANDARD_FILE);
  if ("problem" in parsed) return { problems: [parsed.problem] };
  const problems: Problem[] = [];
  const report = (column: string, message: string, fix: string, value?: string) =>
    problems.push({
      file: STANDARD_FILE,
      column,
      message,
      fix,
      severity: "error",
      ...(value === undefined ? {} : { value }),
    });
  const list = Array.isArray(parsed.value) ? (parsed.value as readonly Json[]) : undefined;
  if (list === undefined || list.length === 0) {
    report("", "应是事项的列表", SHAPE);
    return { problems };
  }
  const items = list.map((each, index): DisclosureItem => {
    const row = isObject(each) ? each : {};
    const at = `第${index + 1}项`;
    const name = textAt(row.事项);
    if (name === "") report(`${at}.事项`, "缺少或为空", SHAPE);
    const elements = (Array.isArray(row.要素) ? (row.要素 as readonly Json[]) : []).map((element, place) => {
      const read = readElement(element);
      const fault = read.data === undefined ? undefined : readSource(read.data);
      if (read.name === "") report(`${at}.要素.第${place + 1}个.名称`, "缺少或为空", SHAPE);
      if (typeof fault === "string") report(`${at}.要素.${read.name}.数据`, faults[fault], SHAPE, read.data);
      return read;
    });
    if (elements.length === 0) report(`${at}.要素`, "缺少或为空", SHAPE);
    const channels = (Array.isArray(row.渠道) ? (row.渠道 as readonly Json[]) : [row.渠道]).map(textAt).filter(Boolean);
    return { group: textAt(row.类别), name, elements, deadline: textAt(row.时限), channels };
  });
  return problems.length > 0 ? { problems } : { items, problems };
}

function readElement(element: Json): DisclosureElement {
  if (!isObject(element)) return { name: textAt(element) };
  const data = textAt(element.数据);
  return { name: textAt(element.名称), ...(data === "" ? {} : { data }) };
}

const textAt = (value: Json | undefined): string => (typeof value === "string" ? value.trim() : "");
