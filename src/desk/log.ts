import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from "node:fs";
import path from "node:path";
import { type DeskFolders, deskState } from "./folders.ts";

/** Notes a line for whoever has to find out what went wrong. Nothing of a county's data is ever noted. */
export type Log = (line: string) => void;

const MOST_BYTES = 1_000_000;

/** A log in a file, with the time before each line; a full one makes way for a new one, of which the last is kept. */
export function fileLog(folders: DeskFolders): Log {
  const file = path.join(deskState(folders), "运行记录.log");
  return (line) => {
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      if (existsSync(file) && statSync(file).size > MOST_BYTES) renameSync(file, `${file}.上一份`);
      appendFileSync(file, `${new Date().toISOString()} ${line}\n`);
    } catch {
      // A disk that is full or read-only must not keep anybody from working.
    }
  };
}
