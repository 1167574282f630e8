import path from "node:path";
import { isRecord, readState, writeState } from "./state-file.ts";

/** Key figures of a place in one export; those that nobody said are absent. */
export interface KeyFigures {
  readonly poorVillages: number;
  readonly poorHouseholds?: number;
  readonly poorPopulation?: number;
  /** 0–1. */
  readonly rate?: number;
  /** Yuan per person. */
  readonly netIncome?: number;
}

/** An export: which year's end its figures are of, and the figures of each place by its code. */
export interface HistoryEntry {
  readonly year: number;
  readonly places: Readonly<Record<string, KeyFigures>>;
}

/** Exports by their 数据日期, ISO. */
export type History = Readonly<Record<string, HistoryEntry>>;

/** What one export said of a place. */
export interface PlaceUpdate {
  readonly dataDate: string;
  readonly year: number;
  readonly figures: KeyFigures;
}

const FILE = "历史.json";

const isHistory = (value: unknown): value is History =>
  isRecord(value) &&
  Object.values(value).every((entry) => isRecord(entry) && typeof entry.year === "number" && isRecord(entry.places));

/** The exports so far; `folder` is the county's in the state folder. */
export function readHistory(folder: string): History {
  return readState(path.join(folder, FILE), isHistory, {});
}

/** Remembers an export; one of the same date takes its place. Writes nothing where nothing is new. */
export function rememberExport(folder: string, history: History): void {
  if (JSON.stringify(readHistory(folder)) === JSON.stringify(history)) return;
  writeState(path.join(folder, FILE), history);
}

/** The history with an export. */
export function withExport(history: History, dataDate: string, entry: HistoryEntry): History {
  const dates = [...new Set([...Object.keys(history), dataDate])].sort();
  return Object.fromEntries(dates.map((date) => [date, date === dataDate ? entry : history[date]!]));
}

/** What the exports up to a date said of a place, the oldest first. */
export function updatesOf(history: History, code: string, until: string): PlaceUpdate[] {
  return Object.entries(history).flatMap(([dataDate, { year, places }]) => {
    const figures = places[code];
    return figures && dataDate <= until ? [{ dataDate, year, figures }] : [];
  });
}
