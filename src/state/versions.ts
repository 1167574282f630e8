import path from "node:path";
import { isRecord, readState, writeState } from "./state-file.ts";

/** A version of a sheet that was issued: what its print is told by, and how it differs from the one before. */
export interface SheetVersion {
  /** First characters of the hashes of its forms, the office's and the public's. */
  readonly marks: readonly string[];
  /** 数据日期 of the export it was first made from, ISO. */
  readonly dataDate: string;
  /** ISO dates on which `npm run printed` recorded it. */
  readonly printed: readonly string[];
  /** Public figures that changed, in words: 花椒岭村 贫困人口 134 → 129. Words are counted alone: they may name people. */
  readonly figures: readonly string[];
  readonly otherChanges: number;
}

/** All versions of a sheet, the oldest first. */
export interface VersionedSheet {
  /** Its kind and place, for the page that stays when the sheet is no more. */
  readonly title: string;
  readonly versions: readonly SheetVersion[];
  /** What the public form of the last version says; absent where the public has none. */
  readonly said?: unknown;
}

/** The sheets of a county by `<code>/<id>`. */
export type Versions = Readonly<Record<string, VersionedSheet>>;

const FILE = "版本.json";

const isVersions = (value: unknown): value is Versions =>
  isRecord(value) && Object.values(value).every((sheet) => isRecord(sheet) && Array.isArray(sheet.versions));

/** What was issued so far; `folder` is the county's in the state folder. */
export function readVersions(folder: string): Versions {
  return readState(path.join(folder, FILE), isVersions, {});
}

/** Remembers what is issued; writes nothing where nothing is new. */
export function rememberVersions(folder: string, versions: Versions): void {
  if (JSON.stringify(readVersions(folder)) === JSON.stringify(versions)) return;
  writeState(path.join(folder, FILE), versions);
}

/** The versions with a printing of those that have one of the marks; dates of one version are told once. */
export function withPrinting(versions: Versions, marksOf: Readonly<Record<string, string>>, date: string): Versions {
  return Object.fromEntries(
    Object.entries(versions).map(([id, sheet]) => {
      const mark = marksOf[id];
      const printed = sheet.versions.map((version) =>
        mark !== undefined && version.marks.includes(mark)
          ? { ...version, printed: [...new Set([...version.printed, date])].sort() }
          : version,
      );
      return [id, { ...sheet, versions: printed }];
    }),
  );
}
