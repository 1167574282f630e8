import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { ChecklistRow } from "../../catalogue/checklist.ts";
import type { ReprintEntry } from "../../catalogue/reprint/reprint-list.ts";
import type { ManifestEntry } from "../../integration/edition/manifest.ts";
import type { CountyRoom } from "./county-room.ts";

/** Folders of results of a county, by what they were made for. */
export const SETS = {
  part: "选印",
  all: "全部",
  press: "印刷厂",
  office: "办公室打印机",
  bound: "全部装订",
  site: "公开版",
} as const;

/** Which results. */
export type SetKey = keyof typeof SETS;

/** Whether a text names results. */
export const isSetKey = (text: string): text is SetKey => Object.hasOwn(SETS, text);

/** Folder of results, absolute. */
export const setFolder = ({ out }: CountyRoom, key: SetKey): string => path.join(out, SETS[key]);

/** When results were made; `undefined` where there are none. */
export function madeAt(room: CountyRoom, key: SetKey): Date | undefined {
  const folder = setFolder(room, key);
  const [mark] = [path.join(folder, "internal", "manifest.json"), folder].filter((file) => existsSync(file));
  return mark === undefined ? undefined : statSync(mark).mtime;
}

/** Sheets of results. */
export const sheetsIn = (room: CountyRoom, key: SetKey): ManifestEntry[] => listIn(room, key, "manifest.json");

/** What is ready, partial or missing among them. */
export const checklistIn = (room: CountyRoom, key: SetKey): ChecklistRow[] => listIn(room, key, "checklist.json");

/** What is to be printed again. */
export const reprintsIn = (room: CountyRoom, key: SetKey): ReprintEntry[] => listIn(room, key, "reprint.json");

/** A list of the office's edition; empty where it was not made, or is being replaced at this moment. */
function listIn<T>(room: CountyRoom, key: SetKey, file: string): T[] {
  try {
    return JSON.parse(readFileSync(path.join(setFolder(room, key), "internal", file), "utf8")) as T[];
  } catch {
    return [];
  }
}
