import type { Problem } from "../problems.ts";

/** So many names are written out. */
const NAMED = 5;

/** The first few of some names, and whether there are more. */
export const someNames = (names: readonly string[]): string =>
  `${names.slice(0, NAMED).join("、")}${names.length > NAMED ? "等" : ""}`;

/** One problem about one shape or several of a layer; `message` goes on after their names. */
export function shapesProblem(
  where: { readonly file: string; readonly column: string },
  labels: readonly string[],
  message: string,
  rest: Pick<Problem, "fix" | "severity">,
): Problem {
  const [only] = labels;
  if (labels.length === 1 && only !== undefined) return { ...where, value: only, message, ...rest };
  return { ...where, message: `${labels.length}个图形（${someNames(labels)}）${message}`, ...rest };
}
