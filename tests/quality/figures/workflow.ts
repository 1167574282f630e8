import { rowFaults, textFaults } from "../checks/rows.ts";
import type { TrueCounty } from "../oracle/county.ts";
import { hotlines } from "../oracle/hotlines.ts";
import type { Line } from "../reading/lines.ts";
import { footTop } from "../reading/panel.ts";
import { bare, middleY } from "../reading/placed.ts";
import { noteFaults } from "./said.ts";

/** Steps of the two flows, and the notices that hang for a number of days. */
const STEPS = [15, 8];
const TERMS = 3;
const HOTLINES = ["监督举报电话", "咨询电话"];
const NUMBER = /^[\d\-—()（）]{5,}$/;

/** What the notes must say in figures: document, criteria and deadlines of the round of 2013's figures. */
const NOTES = [
  "依据国务院扶贫办《扶贫开发建档立卡工作方案》（国开办发〔2014〕24号）整理。",
  "贫困村同时符合三条：贫困发生率比全省高一倍以上，2013年农民人均纯收入低于全省平均水平的60%，无集体经济收入。",
  "2014年5月底前完成识别、公示、公告，7月底前完成结对帮扶和帮扶计划。",
];

/** Steps out of order on 建档立卡工作流程图, and days, telephones and years that are not those of the files. */
export function workflowFaults(county: TrueCounty, code: string, pages: readonly (readonly Line[])[]): string[] {
  const lines = pages.flat();
  const numbers = lines.filter(({ text }) => /^\d{1,2}$/.test(text)).map(({ text }) => text);
  const terms = lines.filter(({ text }) => /\d+天$/.test(text)).map(({ text }) => text);
  const expected = county.noticeDays === undefined ? [] : Array<string>(TERMS).fill(`不少于${county.noticeDays}天`);
  const subtitles = pages.map((page) =>
    page.filter(({ text }) => text.includes("贫困户、贫困村建档立卡程序（2013年度）")),
  );
  return [
    ...rowFaults(
      "steps",
      STEPS.flatMap((count) => Array.from({ length: count }, (_, index) => [String(index + 1)])),
      numbers.map((number) => [number]),
    ),
    ...textFaults("days", expected, terms),
    ...subtitles.flatMap((found) => (found.length === 1 ? [] : [`the subtitle stands ${found.length} times`])),
    ...pages.flatMap((page) => noteFaults(page, NOTES)),
    ...pages.flatMap((page) => rowFaults("telephone lines", hotlines(county, code), stripLines(page))),
  ];
}

/** The strip of telephone lines as it is read: heads, and names with their numbers. */
function stripLines(lines: readonly Line[]): string[][] {
  const first = lines.findIndex(({ text }) => HOTLINES.includes(text));
  const strip = first < 0 ? [] : lines.slice(first).filter((line) => middleY(line) < footTop(lines));
  const rows: string[][] = [];
  let [head, name] = ["", ""];
  for (const { text } of strip) {
    if (HOTLINES.includes(text)) head = text;
    else if (NUMBER.test(bare(text))) rows.push([head, name, bare(text)]);
    else name = bare(text);
  }
  return rows;
}
