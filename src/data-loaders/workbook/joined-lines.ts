import type { Problem } from "../problems.ts";

/** More rows than a sheet can have. */
const apart = 2 ** 21;

/**
 * Numbers the rows of sheets that are read as one table on from each other, so that a row is known by one number wherever
 * it is looked at, and says afterwards in which sheet that row is.
 */
export class JoinedLines {
  private readonly labels: string[] = [];

  /** What is added to the rows of a sheet that messages call `label`. */
  before(label: string): number {
    this.labels.push(label);
    return this.labels.length * apart;
  }

  /** The problem with the sheet and row that its line, and lines in its message, stand for. */
  located(problem: Problem): Problem {
    const message = problem.message.replace(/第(\d{7,})行/g, (written, line: string) => {
      const place = this.placeOf(Number(line));
      return place ? `${place.label}第${place.line}行` : written;
    });
    const place = problem.line === undefined ? undefined : this.placeOf(problem.line);
    return { ...problem, message, ...(place ? { file: place.label, line: place.line } : {}) };
  }

  private placeOf(line: number): { readonly label: string; readonly line: number } | undefined {
    const label = this.labels[Math.floor(line / apart) - 1];
    return label === undefined ? undefined : { label, line: line % apart };
  }
}
