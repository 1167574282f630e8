import { type Problem, problemText } from "../../data-loaders/problems.ts";
import type { CheckResult } from "./check-dataset.ts";
import type { Notice } from "./notices.ts";
import { type Alike, type FileProblems, groupProblems, linesText } from "./problem-groups.ts";

const severityWord = { error: "错误", warning: "提醒" } as const;

/** The result of a check as lines for a terminal: problems by file, a table of counts, a verdict. */
export function checkLines({ county, dataDate, problems, notices }: CheckResult): string[] {
  return [
    ...(county === undefined ? [] : [`${county}，数据日期${dataDate}`]),
    "",
    ...problemLines(problems),
    ...noticeLines(notices),
    verdict(problems),
  ];
}

/** What is not used, a line each. */
export const noticeLines = (notices: readonly Notice[]): string[] =>
  notices.length === 0
    ? []
    : ["说明（不影响生成）", ...notices.map(({ file, message }) => `  ${file}: ${message}`), ""];

/** Problems grouped by file, many alike told once, and the counts. */
export function problemLines(problems: readonly Problem[]): string[] {
  const files = groupProblems(problems);
  if (files.length === 0) return [];
  return [...files.flatMap(fileLines), ...countLines(files), ""];
}

const fileLines = (group: FileProblems): string[] => [
  `${group.file}　${countText(group)}`,
  ...group.alike.flatMap(alikeLines),
  "",
];

function alikeLines({ shown, further }: Alike): string[] {
  const told = shown.map((problem) => `  ${severityWord[problem.severity]}  ${problemText(problem)}`);
  if (further.length === 0) return told;
  const lines = linesText(further);
  return [...told, `        另有${further.length}处同样的问题${lines === "" ? "" : `：${lines}`}`];
}

/** `错误2处，提醒1处`. */
export function countText({ errors, warnings }: Pick<FileProblems, "errors" | "warnings">): string {
  const counts = [errors > 0 ? `错误${errors}处` : "", warnings > 0 ? `提醒${warnings}处` : ""];
  return counts.filter((count) => count !== "").join("，");
}

function countLines(files: readonly FileProblems[]): string[] {
  const errors = files.reduce((sum, file) => sum + file.errors, 0);
  const warnings = files.reduce((sum, file) => sum + file.warnings, 0);
  const row = (file: string, first: string | number, second: string | number): string =>
    `  ${String(first).padStart(6)}  ${String(second).padStart(6)}  ${file}`;
  return [
    "    错误    提醒  文件",
    ...files.map((group) => row(group.file, group.errors, group.warnings)),
    row(`合计${files.length}个文件`, errors, warnings),
  ];
}

/** What it comes to. */
export function verdict(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  if (errors > 0) return `有${errors}处错误，改正后才能生成图表。`;
  if (problems.length > 0) return `没有错误，可以生成；有${problems.length}处提醒，请核对。`;
  return "没有发现问题，可以生成。";
}
