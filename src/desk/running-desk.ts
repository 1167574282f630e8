import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readState } from "../state/state-file.ts";
import { type DeskFolders, deskState } from "./folders.ts";

/** How a running desk is reached. */
export interface RunningDesk {
  readonly host: string;
  readonly token: string;
}

const fileOf = (folders: DeskFolders): string => path.join(deskState(folders), "正在运行.json");

const isRunning = (value: unknown): value is RunningDesk =>
  typeof value === "object" && value !== null && "host" in value && "token" in value;

/** Address that opens a desk. */
export const addressOf = ({ host, token }: RunningDesk): string => `http://${host}/?key=${token}`;

/** The desk that is running on these folders, if it answers as ours does. */
export async function findRunning(folders: DeskFolders): Promise<RunningDesk | undefined> {
  const desk = readState<RunningDesk | undefined>(
    fileOf(folders),
    isRunning as (value: unknown) => value is RunningDesk,
    undefined,
  );
  if (!desk || !/^127\.0\.0\.1:\d+$/.test(desk.host)) return undefined;
  try {
    const answer = await fetch(addressOf(desk), { redirect: "manual", signal: AbortSignal.timeout(3000) });
    return answer.status === 302 ? desk : undefined;
  } catch {
    return undefined;
  }
}

/** Notes that a desk runs; only its user may read the token. Returns what takes the note away. */
export function noteRunning(folders: DeskFolders, desk: RunningDesk): () => void {
  const file = fileOf(folders);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  writeFileSync(file, JSON.stringify(desk), { mode: 0o600 });
  return () => rmSync(file, { force: true });
}
