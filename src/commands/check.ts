import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { resolveDataset } from "../data-loaders/load-dataset.ts";
import { hasErrors } from "../data-loaders/problems.ts";
import { checkDataset } from "../integration/check/check-dataset.ts";
import { checkJson } from "../integration/check/check-json.ts";
import { checkPage } from "../integration/check/check-page.tsx";
import { checkLines } from "../integration/check/check-text.ts";
import { CHECK_REPORT, checkTarget } from "../integration/output-folder.ts";
import { projectRoot } from "../integration/project.ts";
import type { Settings } from "../integration/settings.ts";

/**
 * Checks a dataset without drawing anything: says what is wrong, for people or as JSON, and writes the page to print.
 * Returns whether the data can be built. Throws a DataError where there is no such dataset.
 */
export function runCheck(settings: Settings, asJson: boolean, say: (line: string) => void): boolean {
  const root = projectRoot();
  const target = path.resolve(root, settings.outDir);
  checkTarget(target);
  const result = checkDataset(resolveDataset(settings.dataset, root));
  const report = path.join(target, CHECK_REPORT);
  mkdirSync(target, { recursive: true });
  writeFileSync(report, checkPage(result, readFileSync(path.join(root, "src", "styles", "site.css"), "utf8")));
  if (asJson) say(checkJson(result));
  else for (const line of [...checkLines(result), `检查单（可打印）：${path.relative(root, report)}`]) say(line);
  return !hasErrors(result.problems);
}
