import { alikeProblems } from "../../data-loaders/alike-problems.ts";
import type { Problem } from "../../data-loaders/problems.ts";

/** Problems of one kind in one column of a file. */
export interface Alike {
  /** The first few, to be told in full. */
  readonly shown: readonly Problem[];
  /** The others, of which the lines are enough. */
  readonly further: readonly Problem[];
}

/** What is wrong with a file, errors first. */
export interface FileProblems {
  readonly file: string;
  readonly errors: number;
  readonly warnings: number;
  readonly alike: readonly Alike[];
}

/** How many problems of a kind are told in full. */
const SHOWN = 3;

/** Problems by file, files with errors first; within a file errors first and those alike together, in the order of their lines. */
export function groupProblems(problems: readonly Problem[], shown = SHOWN): FileProblems[] {
  const files = [...Map.groupBy(problems, ({ file }) => file)].map(([file, own]): FileProblems => {
    const errors = own.filter(({ severity }) => severity === "error");
    const warnings = own.filter(({ severity }) => severity === "warning");
    const alike = [...kinds(errors), ...kinds(warnings)].map((kind) => ({
      shown: kind.slice(0, shown),
      further: kind.slice(shown),
    }));
    return { file, errors: errors.length, warnings: warnings.length, alike };
  });
  return [...files.filter(({ errors }) => errors > 0), ...files.filter(({ errors }) => errors === 0)];
}

/** Problems of one cause together, each group in the order of its lines. */
function kinds(problems: readonly Problem[]): Problem[][] {
  return alikeProblems(problems).map((kind) => kind.problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)));
}

/** Lines of a list of problems named at most. */
const NAMED_LINES = 30;

/** `第12、15、16行`, or nothing where the problems have no lines. */
export function linesText(problems: readonly Problem[], most = NAMED_LINES): string {
  const lines = [...new Set(problems.flatMap(({ line }) => line ?? []))];
  if (lines.length === 0) return "";
  return `第${lines.slice(0, most).join("、")}${lines.length > most ? "……" : ""}行`;
}
