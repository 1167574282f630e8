import type { PanelNeeds } from "./map-layout.ts";

/** What a ranking knows of its needs before it is laid out. */
type RankingNeeds = Pick<PanelNeeds, "row" | "column" | "narrowColumn" | "legendShare">;

/** Heights of the row beneath a map, mm: the legend needs the least, long rankings the most. */
const ROW = { least: 235, most: 420, head: 50, line: 13.5 };
/** More villages than this get a wider column on landscape paper. */
const MANY = 24;
/** Rankings stand in two columns there. */
const COLUMNS = 2;

/** What key figures, a legend and a ranking of so many villages ask of a sheet. */
export function rankingNeeds(villages: number): RankingNeeds {
  const row = Math.min(ROW.most, Math.max(ROW.least, ROW.head + Math.ceil(villages / COLUMNS) * ROW.line));
  return {
    row: [row, ROW.most],
    column: [villages > MANY ? 450 : 360, 480],
    narrowColumn: [275, 330],
    legendShare: 0.42,
  };
}
