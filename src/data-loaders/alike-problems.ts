import type { Problem } from "./problems.ts";

/** Problems of one cause: same file and column, and the same message but for its figures and names. */
export interface AlikeProblems {
  readonly first: Problem;
  readonly problems: readonly Problem[];
}

const shapeOf = ({ file, column = "", severity, message }: Problem): string =>
  [file, column, severity, message.replace(/“[^”]*”|-?\d[\d.,-]*/g, "#")].join("\t");

/** Problems grouped by cause, in the order in which each cause first appears. */
export function alikeProblems(problems: readonly Problem[]): AlikeProblems[] {
  return [...Map.groupBy(problems, shapeOf).values()].flatMap((alike) => {
    const [first] = alike;
    return first ? [{ first, problems: alike }] : [];
  });
}
