/** Headers of a column that only counts. */
const COUNTER = /^(?:序号|编号|顺序|号|#|No\.?)?$/i;

/**
 * A table as lines, one for each row: cells under their header (岗位：站长，职责：……), a counting column as the number of
 * the line. A wall has no room for a table within a text.
 */
export function tableRows(rows: readonly (readonly string[])[]): string[] {
  const [header = [], ...body] = rows;
  const counts =
    COUNTER.test(header[0] ?? "") && body.length > 0 && body.every(([first]) => /^\d{1,3}$/.test(first ?? ""));
  const labels = header.slice(counts ? 1 : 0);
  const isLabelled = labels.length > 1 && labels.every((label) => label !== "");
  const lines = body.map((row) => {
    const cells = row.slice(counts ? 1 : 0);
    const filled = cells.flatMap((cell, index) => {
      if (cell === "") return [];
      return [isLabelled ? `${labels[index] ?? ""}：${cell}` : cell];
    });
    const text = filled.join(isLabelled ? "，" : "　");
    return counts ? `${row[0]}. ${text}` : text;
  });
  const isTold = counts || isLabelled || header.every((label) => label === "");
  return (isTold ? lines : [header.join("　"), ...lines]).filter((line) => line.trim() !== "");
}
