import { DataError, type Problem } from "../data-loaders/problems.ts";
import type { Edition } from "../model/county.ts";
import { DEFAULT_DPI, type RenderOptions } from "../rendering/format.ts";
import { type PrintSettings, readPrintSettings } from "./print-settings.ts";

/** What a run is told from outside: by options of the command, which set these variables for all it starts. */
export interface Settings {
  /** Folder under data/ or a path. */
  readonly dataset: string;
  readonly edition: Edition;
  /** Resolution of PNG files at the sheet's own size. */
  readonly dpi: number;
  /** Folder that receives `internal/` and `public/`, absolute or relative to the project's root. */
  readonly outDir: string;
  readonly print: PrintSettings;
}

const LEAST_DPI = 20;
const MOST_DPI = 300;

/** Reads DATASET, EDITION, PNG_DPI, OUT_DIR and what printing needs. Throws a DataError on values that cannot be meant. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const problems: Problem[] = [];
  const complain = (column: string, message: string) =>
    problems.push({ file: "环境变量", column, value: environment[column], message, severity: "error" });
  const dpi = Number(environment.PNG_DPI || DEFAULT_DPI);
  if (!Number.isFinite(dpi) || dpi < LEAST_DPI || dpi > MOST_DPI)
    complain("PNG_DPI", `PNG_DPI 应为 ${LEAST_DPI}—${MOST_DPI} 之间的数`);
  const print = readPrintSettings(environment, complain);
  if (problems.length > 0) throw new DataError(problems);
  return {
    dataset: environment.DATASET || "example",
    edition: environment.EDITION === "public" ? "public" : "internal",
    dpi,
    outDir: environment.OUT_DIR || "dist",
    print,
  };
}

/** How an edition's sheets are drawn: what a print shop or a desk printer needs is in the office's alone. */
export function renderOptions({ edition, dpi, print }: Settings): RenderOptions {
  return edition === "internal" ? { dpi, ...print } : { dpi };
}
