import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { type Format, fileName, type RenderOptions, variantOf } from "./format.ts";

/** Rooms whose code decides how a sheet looks; what it says is in its hash already. */
const DRAWING_ROOMS = ["charts", "posters", "rendering", "theme", "text"];

/** Renderings that no build has asked for since are removed after this many days. */
const KEEP_DAYS = 30;

/** Identity of the drawing code and of the libraries under it; a change of either redraws every sheet. */
export function drawingFingerprint(projectRoot: string): string {
  const hash = createHash("sha256");
  hash.update(readFileSync(path.join(projectRoot, "package-lock.json")));
  for (const room of DRAWING_ROOMS) {
    const folder = path.join(projectRoot, "src", room);
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
      const full = path.join(folder, file);
      if (statSync(full).isFile()) hash.update(file).update(readFileSync(full));
    }
  }
  return hash.digest("hex").slice(0, 16);
}

/** Rendered sheets on disk, by what they show, how they are drawn and in which format. */
export class SheetCache {
  readonly #folder: string;
  readonly #fingerprint: string;

  constructor(folder: string, fingerprint: string) {
    this.#folder = folder;
    this.#fingerprint = fingerprint;
    mkdirSync(folder, { recursive: true });
  }

  /** Where a rendering is or will be. */
  pathOf(sheetKey: string, format: Format, options: RenderOptions): string {
    const identity = `${sheetKey}-${this.#fingerprint}${variantOf(format, options)}`;
    return path.join(this.#folder, fileName(identity, format, options));
  }

  has(file: string): boolean {
    return existsSync(file);
  }

  read(file: string): Buffer | undefined {
    return existsSync(file) ? readFileSync(file) : undefined;
  }

  /** Writes through a temporary name, so that a process that dies leaves no half file under the real one. */
  write(file: string, bytes: Buffer): void {
    const temporary = `${file}.${process.pid}.tmp`;
    writeFileSync(temporary, bytes);
    renameSync(temporary, file);
  }

  /** Marks a rendering as still in use. */
  touch(file: string): void {
    const now = new Date();
    utimesSync(file, now, now);
  }

  /** Removes what has not been used for a month. */
  prune(): void {
    const oldest = Date.now() - KEEP_DAYS * 24 * 3600 * 1000;
    for (const name of readdirSync(this.#folder)) {
      const file = path.join(this.#folder, name);
      if (statSync(file).mtimeMs < oldest) rmSync(file, { force: true });
    }
  }
}
