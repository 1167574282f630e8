import { UnknownSelection } from "../catalogue/selection.ts";
import { DataError } from "../data-loaders/problems.ts";
import { BuildStopped } from "../integration/build-stopped.ts";
import { problemLines } from "../integration/check/check-text.ts";
import { maskProblem } from "../integration/check/mask-problem.ts";
import { systemFault } from "./system-fault.ts";

/** Why a command failed: what the user can mend without a stack trace; anything else is our bug and is shown whole. */
export function failureText(error: unknown): string {
  if (error instanceof DataError) return dataErrorText(error);
  if (error instanceof BuildStopped || error instanceof UnknownSelection || !(error instanceof Error))
    return String((error as Error)?.message ?? error);
  return systemFault(error) ?? `程序出错，请把下面的内容发给维护人员：\n${error.stack}`;
}

function dataErrorText({ problems }: DataError): string {
  const errors = problems.filter(({ severity }) => severity === "error");
  const lines = problemLines(errors.map((problem) => maskProblem(problem, undefined)));
  return [`数据有${errors.length}处错误：`, "", ...lines].join("\n").trimEnd();
}
