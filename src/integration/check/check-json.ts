import { hasErrors } from "../../data-loaders/problems.ts";
import type { CheckResult } from "./check-dataset.ts";
import { groupProblems } from "./problem-groups.ts";

/** The result of a check for other programs: every problem, none grouped away. Shape: see the guide, 检查数据. */
export function checkJson(result: CheckResult): string {
  const { dataset, county = null, dataDate = null, problems, notices } = result;
  const files = groupProblems(problems).map(({ file, errors, warnings }) => ({ file, errors, warnings }));
  const count = (severity: "error" | "warning") => problems.filter((problem) => problem.severity === severity).length;
  const counts = { errors: count("error"), warnings: count("warning") };
  return JSON.stringify(
    { dataset, county, dataDate, ok: !hasErrors(problems), ...counts, files, problems, notices },
    null,
    2,
  );
}
