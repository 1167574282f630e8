import { alikeProblems } from "./alike-problems.ts";
import { showHidden } from "./hidden-characters.ts";

/** What is wrong with a file, said so that whoever exported it can mend it from the message alone. */
export interface Problem {
  /** Path inside the dataset folder, e.g. `行政村.csv`. */
  readonly file: string;
  /** Line of the file, from 1. */
  readonly line?: number;
  /** Column header or, in JSON, key. */
  readonly column?: string;
  /** The value as written. */
  readonly value?: string;
  /** What was expected; reads on after `值“…”` where there is a value. */
  readonly message: string;
  /** What to do about it. */
  readonly fix?: string;
  /** An error stops the build, a warning is listed. */
  readonly severity: "error" | "warning";
}

const shown = (value: string): string =>
  showHidden((value.length > 40 ? `${value.slice(0, 40)}…` : value).replace(/\s+/g, " "));

/** One line: `行政村.csv:12 乡镇代码: 值“62122410”应为9位数字代码。建议：…`. */
export function problemText(problem: Problem): string {
  const line = problem.line === undefined ? "" : `:${problem.line}`;
  const column = problem.column === undefined ? "" : ` ${problem.column}`;
  const value = problem.value === undefined ? "" : `值“${shown(problem.value)}”`;
  const fix = problem.fix === undefined ? "" : `。建议：${problem.fix}`;
  const message = problem.fix === undefined ? problem.message : problem.message.replace(/。$/, "");
  return `${problem.file}${line}${column}: ${value}${message}${fix}`;
}

/** How many of a cause are written out. */
const written = 3;

/** A line for each problem; of many with one cause the first few, and how many more there are. */
export function problemTexts(problems: readonly Problem[]): string[] {
  return alikeProblems(problems).flatMap(({ first, problems: alike }) => {
    const texts = alike.slice(0, written).map(problemText);
    const more = alike.length - written;
    if (more <= 0) return texts;
    const column = first.column === undefined ? "" : ` ${first.column}`;
    return [...texts, `${first.file}${column}: 另有${more}处同样的问题${linesOf(alike.slice(written))}`];
  });
}

/** Lines of the next few, so that they can be found without the machine's list. */
function linesOf(problems: readonly Problem[]): string {
  const lines = problems.flatMap(({ line }) => line ?? []);
  if (lines.length === 0) return "";
  return `（第${lines.slice(0, 8).join("、")}${lines.length > 8 ? "…" : ""}行）`;
}

/** Whether anything in the list stops the build. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some((problem) => problem.severity === "error");

/** The files must be mended; carries every problem of every file, warnings too. */
export class DataError extends Error {
  override readonly name = "DataError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const errors = problems.filter((problem) => problem.severity === "error");
    super([`数据有${errors.length}处错误：`, ...problemTexts(errors)].join("\n"));
    this.problems = problems;
  }
}
