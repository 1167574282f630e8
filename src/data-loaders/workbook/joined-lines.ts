import type { TableNotice } from "../parse-table.ts";
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
    const place = problem.line === undefined ? undefined : this.placeOf(problem.line);
    const file = place?.label ?? problem.file;
    return { ...problem, message: this.worded(problem.message), file, ...(place ? { line: place.line } : {}) };
  }

  /** The notice with the rows that lines in its message stand for; it names their sheet itself. */
  noticed(notice: TableNotice): TableNotice {
    return { ...notice, message: this.worded(notice.message, notice.file) };
  }

  /** A message with the sheets and rows of the lines in it; `known` is the sheet that goes without saying. */
  private worded(message: string, known?: string): string {
    return message.replace(/第(\d{7,}(?:、\d{7,})*)(…*)行/g, (written, list: string, more: string) => {
      const places = list.split("、").flatMap((line) => this.placeOf(Number(line)) ?? []);
      if (places.length === 0) return written;
      const sheets = [...Map.groupBy(places, ({ label }) => label)].map(([label, own], index, all) => {
        const end = index === all.length - 1 ? more : "";
        return `${label === known ? "" : label}第${own.map(({ line }) => line).join("、")}${end}行`;
      });
      return sheets.join("、");
    });
  }

  private placeOf(line: number): { readonly label: string; readonly line: number } | undefined {
    const label = this.labels[Math.floor(line / apart) - 1];
    return label === undefined ? undefined : { label, line: line % apart };
  }
}
