import path from "node:path";
import type { TableKey } from "../../model/tables/index.ts";
import { readState, writeState } from "../../state/state-file.ts";
import type { CountyRoom } from "../county/county-room.ts";
import type { Difference } from "./difference.ts";
import type { Recognised } from "./recognise.ts";

/** A table of a dropped file, and how it differs from the present one. */
export interface ArrivedTable {
  readonly table: TableKey;
  readonly difference: Difference;
}

/** A dropped file: what it is, where it would go, and what it would replace. */
export interface Arrival {
  /** Path among the waiting files. */
  readonly file: string;
  readonly recognised: Recognised;
  /** Path in the county's folder; absent for what is not taken. */
  readonly target?: string;
  /** Paths in the county's folder of what it replaces. */
  readonly replaces: readonly string[];
  readonly tables: readonly ArrivedTable[];
  /** Open in an office program at this moment. */
  readonly isOpen?: boolean;
}

const file = (room: CountyRoom, name: string): string => path.join(room.notes, `新来-${name}.json`);

const isList = (value: unknown): value is readonly Arrival[] => Array.isArray(value);

/** The waiting files as they were last looked through. */
export const readArrivals = (room: CountyRoom): readonly Arrival[] => readState(file(room, "清单"), isList, []);

/** Remembers what was found. */
export const keepArrivals = (room: CountyRoom, arrivals: readonly Arrival[]): void =>
  writeState(file(room, "清单"), arrivals);

/** What somebody said that doubtful files are, by file: a table's key, a map layer, or nothing for "not to be used". */
export type Answers = Readonly<Record<string, string>>;

const isAnswers = (value: unknown): value is Answers => typeof value === "object" && value !== null;

/** The answers so far. */
export const readAnswers = (room: CountyRoom): Answers => readState(file(room, "回答"), isAnswers, {});

/** Remembers answers. */
export const keepAnswers = (room: CountyRoom, answers: Answers): void => writeState(file(room, "回答"), answers);
