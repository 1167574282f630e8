import type { NoData } from "./no-data-row.ts";

/** A row that was not read as data. */
export interface SkippedRow {
  readonly line: number;
  readonly kind: NoData;
  /** Its first filled cell. */
  readonly text: string;
}

/** Rows that a notice names one by one. */
const named = 12;
const longest = 16;

/** The notice that lists the rows which were not read as data; none where there are none. */
export function skippedNotice(skipped: readonly SkippedRow[]): string[] {
  if (skipped.length === 0) return [];
  const rows = skipped.slice(0, named).map(({ line, kind, text }) => {
    const shown = text.length > longest ? `${text.slice(0, longest)}…` : text;
    return `第${line}行（${kind}${kind === "空白" ? "" : `：${shown.replace(/\s+/g, " ")}`}）`;
  });
  return [`没有当作数据的行：${rows.join("、")}${skipped.length > named ? `等${skipped.length}行` : ""}`];
}
