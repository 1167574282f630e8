/** Rows of a table, a list or a legend, cell for cell. */
type Rows = readonly (readonly string[])[];

/** Rows that are printed otherwise than they must be, are left out, or must not be there. Spaces do not count. */
export function rowFaults(where: string, expected: Rows, printed: Rows): string[] {
  const length = Math.max(expected.length, printed.length);
  return Array.from({ length }, (_, index) => index).flatMap((index) => {
    const [wanted, said] = [written(expected[index]), written(printed[index])];
    return wanted === said ? [] : [`${where}, row ${index + 1}: should be ${wanted}, printed: ${said}`];
  });
}

const written = (row: readonly string[] | undefined) =>
  row?.map((cell) => cell.replace(/\s/g, "")).join(" | ") ?? "nothing";

/** The same of texts that stand alone; an empty one must not be there. */
export function textFaults(where: string, expected: readonly string[], printed: readonly string[]): string[] {
  const rows = (texts: readonly string[]) => texts.filter((text) => text !== "").map((text) => [text]);
  return rowFaults(where, rows(expected), rows(printed));
}
