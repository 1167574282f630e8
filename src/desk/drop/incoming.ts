import { createWriteStream, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { largestFile } from "../../data-loaders/file-limits.ts";
import { safeName } from "../../integration/print/print-names.ts";
import type { CountyRoom } from "../county/county-room.ts";
import { Refused } from "../shell/desk.ts";

/** Where dropped files wait until they are taken or left; absolute. */
export const incomingFolder = ({ notes }: CountyRoom): string => path.join(notes, "新来");

/** Bytes of one file: the largest that any of the loaders reads. */
export const MOST_BYTES = Math.max(...Object.values(largestFile));
/** Files that may wait at once, and folders in folders. */
const MOST_FILES = 5000;
const MOST_DEPTH = 6;

/**
 * The path under which a dropped file waits, from the name that the browser gives it: every part made safe, so that it
 * can lie nowhere else. Throws Refused on a name that is none.
 */
export function incomingName(given: string): string {
  const parts = given.split(/[\\/]+/).filter((part) => part !== "" && part !== "." && part !== "..");
  if (parts.length === 0 || parts.length > MOST_DEPTH) throw new Refused("文件名不对，或文件夹层数太多。");
  return parts.map((part) => safeName(part)).join("/");
}

/** Writes a file as it arrives. Throws Refused where it is larger than any that is read; nothing of it is left then. */
export async function receive(
  room: CountyRoom,
  given: string,
  body: ReadableStream<Uint8Array>,
  mostBytes = MOST_BYTES,
): Promise<void> {
  const folder = incomingFolder(room);
  const name = incomingName(given);
  const file = path.join(folder, name);
  if (!existsSync(file) && waitingFiles(room).length >= MOST_FILES)
    throw new Refused(`一次最多放${MOST_FILES}个文件，请分几次放。`, 413);
  mkdirSync(path.dirname(file), { recursive: true });
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      bytes += chunk.length;
      done(bytes > mostBytes ? tooLarge(name, mostBytes) : null, chunk);
    },
  });
  try {
    await pipeline(Readable.fromWeb(body), counted, createWriteStream(file));
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
}

const tooLarge = (name: string, most: number): Refused =>
  new Refused(`“${name}”太大，超过${Math.round(most / 1_000_000)}MB，没有收下。`, 413);

/** Paths of the waiting files, with `/`. */
export function waitingFiles(room: CountyRoom): string[] {
  const folder = incomingFolder(room);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
    .sort();
}

/** Lets the waiting files go. */
export const clearIncoming = (room: CountyRoom): void => rmSync(incomingFolder(room), { recursive: true, force: true });
