import type { ChecklistRow, ClauseStatus } from "../catalogue/checklist.ts";
import type { ChecklistEntry } from "../site/snapshot.ts";

export const statuses: readonly ClauseStatus[] = ["ready", "partial", "missing"];

/** What a status is called, and its sign, so that it can be told on a photocopy. */
export const statusNames: Readonly<Record<ClauseStatus, string>> = { ready: "已齐", partial: "待补", missing: "缺" };
export const statusMarks: Readonly<Record<ClauseStatus, string>> = { ready: "√", partial: "△", missing: "×" };

/** Number of rows of each status. */
export type StatusCounts = Readonly<Record<ClauseStatus, number>>;

/** Rows by status. */
export function countStatuses(rows: readonly ChecklistRow[]): StatusCounts {
  const count = (status: ClauseStatus) => rows.filter((row) => row.status === status).length;
  return { ready: count("ready"), partial: count("partial"), missing: count("missing") };
}

/** Each clause over all its places, with everything that some place lacks. */
export function clauseCounts(rows: readonly ChecklistRow[]) {
  return [...Map.groupBy(rows, ({ clause }) => clause)].map(([clause, own]) => ({
    clause,
    item: own[0]!.item,
    counts: countStatuses(own),
    needs: [...new Set(own.flatMap(({ needs }) => needs))],
  }));
}

/** Each township with its villages. */
export function townshipCounts(
  rows: readonly ChecklistEntry[],
  townships: readonly { readonly code: string; readonly name: string }[],
) {
  return townships.map(({ code, name }) => ({
    code,
    name,
    counts: countStatuses(rows.filter(({ township }) => township === code)),
  }));
}
