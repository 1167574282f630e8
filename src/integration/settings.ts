import { DataError } from "../data-loaders/problems.ts";
import type { Edition } from "../model/county.ts";
import { PAPER_HINT, type PaperRequest, parsePaper } from "../model/paper-request.ts";
import { DEFAULT_DPI } from "../rendering/format.ts";

/** What a run is told from outside: by options of the command, which set these variables for all it starts. */
export interface Settings {
  /** Folder under data/ or a path. */
  readonly dataset: string;
  readonly edition: Edition;
  /** Resolution of PNG files at the sheet's own size. */
  readonly dpi: number;
  /** Folder that receives `internal/` and `public/`, absolute or relative to the project's root. */
  readonly outDir: string;
  /** Pictures of the office's pages in grey, as a photocopier gives them. */
  readonly isGrey: boolean;
  /** Paper of all sheets, whatever the dataset says; undefined where each is to have its own. */
  readonly paper?: PaperRequest;
}

/** The fictional county that comes with the program. */
export const SAMPLE_DATASET = "example";
/** Where the editions go unless told otherwise. */
export const DEFAULT_OUT_DIR = "dist";

const LEAST_DPI = 20;
const MOST_DPI = 300;

/** Reads DATASET, EDITION, PNG_DPI, OUT_DIR, GREY and PAPER. Throws a DataError on a value that cannot be meant. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const dpi = Number(environment.PNG_DPI || DEFAULT_DPI);
  if (!Number.isFinite(dpi) || dpi < LEAST_DPI || dpi > MOST_DPI) {
    const message = `PNG_DPI 应为 ${LEAST_DPI}—${MOST_DPI} 之间的数`;
    throw new DataError([
      { file: "环境变量", column: "PNG_DPI", value: environment.PNG_DPI, message, severity: "error" },
    ]);
  }
  const paper = readPaper(environment.PAPER);
  return {
    dataset: environment.DATASET || SAMPLE_DATASET,
    edition: environment.EDITION === "public" ? "public" : "internal",
    dpi,
    outDir: environment.OUT_DIR || DEFAULT_OUT_DIR,
    isGrey: environment.GREY === "1" && environment.EDITION !== "public",
    ...(paper ? { paper } : {}),
  };
}

function readPaper(text: string | undefined): PaperRequest | undefined {
  if (!text) return undefined;
  const paper = parsePaper(text);
  if (paper) return paper;
  const message = "看不懂的幅面";
  throw new DataError([
    { file: "环境变量", column: "PAPER", value: text, message, fix: PAPER_HINT, severity: "error" },
  ]);
}
