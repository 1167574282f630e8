import type { ParsedTables } from "../load-tables.ts";
import type { Problem } from "../problems.ts";
import { warning } from "./warning.ts";

/** Warnings about meetings: more people present than expected, more votes than people present. */
export function meetingChecks({ meetings, votes }: ParsedTables): Problem[] {
  const crowded = meetings.rows.flatMap(({ row: { expected, present }, line }): Problem[] => {
    if (expected === undefined || present === undefined || present <= expected) return [];
    return [
      warning(
        meetings,
        { line, column: "实到", value: String(present) },
        `实到人数多于应到人数${expected}`,
        "核对应到和实到人数",
      ),
    ];
  });
  const presentAt = new Map(meetings.rows.map(({ row }) => [`${row.placeCode} ${row.date}`, row.present]));
  const overcast = votes.rows.flatMap(({ row, line }): Problem[] => {
    const present = presentAt.get(`${row.placeCode} ${row.date}`);
    const cast = (row.inFavour ?? 0) + (row.against ?? 0) + (row.abstained ?? 0);
    if (present === undefined || cast <= present) return [];
    return [
      warning(
        votes,
        { line, column: "同意", value: String(row.inFavour ?? "") },
        `同意、反对、弃权共${cast}票，多于实到人数${present}`,
        "核对票数",
      ),
    ];
  });
  return [...crowded, ...overcast];
}
