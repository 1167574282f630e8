/** What of a problem tells its cause. */
interface Told {
  readonly file: string;
  readonly column?: string;
  readonly severity: string;
  readonly message: string;
}

/** Problems of one cause: same file and column, and the same message but for its figures and names. */
export interface AlikeProblems<P extends Told> {
  readonly first: P;
  readonly problems: readonly P[];
}

const shapeOf = ({ file, column = "", severity, message }: Told): string =>
  [file, column, severity, message.replace(/“[^”]*”|-?\d[\d.,-]*/g, "#")].join("\t");

/** Problems grouped by cause, in the order in which each cause first appears. */
export function alikeProblems<P extends Told>(problems: readonly P[]): AlikeProblems<P>[] {
  return [...Map.groupBy(problems, shapeOf).values()].flatMap((alike) => {
    const [first] = alike;
    return first ? [{ first, problems: alike }] : [];
  });
}
