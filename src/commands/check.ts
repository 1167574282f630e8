import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { resolveDataset } from "../data-loaders/load-dataset.ts";
import { hasErrors } from "../data-loaders/problems.ts";
import { BuildStopped } from "../integration/build-stopped.ts";
import { type CheckResult, checkDataset } from "../integration/check/check-dataset.ts";
import { checkJson } from "../integration/check/check-json.ts";
import { checkPage } from "../integration/check/check-page.tsx";
import { checkLines } from "../integration/check/check-text.ts";
import { CHECK_REPORT, checkTarget } from "../integration/output/output-folder.ts";
import { projectRoot } from "../integration/project.ts";
import type { Settings } from "../integration/settings.ts";

/**
 * Checks a dataset without drawing anything: says what is wrong, for people or as JSON, then writes the page to print; that
 * it cannot be written is told by `note`. Returns whether the data can be built. Throws a DataError where there is no such
 * dataset, BuildStopped where the page would lie among somebody else's files.
 */
export function runCheck(
  settings: Settings,
  asJson: boolean,
  say: (line: string) => void,
  note: (line: string) => void,
): boolean {
  const root = projectRoot();
  const result = checkDataset(resolveDataset(settings.dataset, root));
  if (asJson) say(checkJson(result));
  else for (const line of checkLines(result)) say(line);
  note(writeReport(result, path.resolve(root, settings.outDir), root));
  return !hasErrors(result.problems);
}

/** Returns what to tell of it. */
function writeReport(result: CheckResult, target: string, root: string): string {
  const report = path.join(target, CHECK_REPORT);
  try {
    checkTarget(target);
    mkdirSync(target, { recursive: true });
    writeFileSync(report, checkPage(result, readFileSync(path.join(root, "src", "styles", "site.css"), "utf8")));
    return `检查单（可打印）：${path.relative(root, report)}`;
  } catch (error) {
    if (error instanceof BuildStopped || !(error instanceof Error && "code" in error)) throw error;
    return reportFault(report, error as NodeJS.ErrnoException);
  }
}

/** Why the page to print is not there. */
export function reportFault(report: string, { code }: NodeJS.ErrnoException): string {
  const reason = code === "EBUSY" ? "正在其他程序中打开，请关闭后再运行" : `不能写入（${code}：只读，或没有权限）`;
  return `检查单没有写出：${report} ${reason}。检查结果不受影响。`;
}
