import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import path from "node:path";
import type { DocumentRecord } from "../model/county.ts";
import type { Scan } from "../model/scans.ts";
import { scanFault, scanPath } from "./checks/scan-path-checks.ts";

/** Pictures that can be shown; other scans are only named. */
const PICTURE = /\.(?:jpe?g|png|webp|tiff?|gif)$/i;
/** Bytes read at the beginning, the middle and the end of a picture to tell it from another. */
const PIECE = 1 << 16;

/** The pictures that 档案目录 names and that are there, by their path as it is written. */
export function loadScans(folder: string, documents: readonly Pick<DocumentRecord, "file">[]): Record<string, Scan> {
  const scans: Record<string, Scan> = {};
  for (const { file } of documents) {
    if (file === undefined || !PICTURE.test(file) || file in scans || scanFault(folder, file)) continue;
    const found = path.join(folder, scanPath(file)!);
    scans[file] = { digest: digestOf(found), path: found };
  }
  return scans;
}

/** A county has gigabytes of pictures: their sizes and pieces of them tell them apart. */
function digestOf(file: string): string {
  const handle = openSync(file, "r");
  try {
    const { size } = fstatSync(handle);
    const hash = createHash("sha256").update(`${size}`);
    const piece = Buffer.alloc(PIECE);
    for (const start of [0, Math.floor(size / 2), Math.max(0, size - PIECE)])
      hash.update(piece.subarray(0, readSync(handle, piece, 0, PIECE, start)));
    return hash.digest("hex").slice(0, 32);
  } finally {
    closeSync(handle);
  }
}
