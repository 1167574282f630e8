import path from "node:path";
import type { SelectionRequest } from "../catalogue/selection.ts";
import { DataError, type Problem } from "../data-loaders/problems.ts";
import type { Edition } from "../model/county.ts";
import { PAPER_HINT, type PaperRequest, parsePaper } from "../model/paper-request.ts";
import { DEFAULT_DPI, type RenderOptions } from "../rendering/format.ts";
import { type PrintSettings, readPrintSettings } from "./print-settings.ts";
import { parseShard, type Shard } from "./shard.ts";

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
  readonly print: PrintSettings;
  /** The places and items asked for; none for all. */
  readonly selection: SelectionRequest;
  /** The part of the work that this machine does for others; absent where it does all. */
  readonly shard?: Shard;
}

/** The fictional county that comes with the program. */
export const SAMPLE_DATASET = "example";
/** Where the editions go unless told otherwise; a part of them beside, so that it never takes the place of the whole. */
export const DEFAULT_OUT_DIR = "dist";
export const SELECTED_OUT_DIR = "dist/选印";

const LEAST_DPI = 20;
const MOST_DPI = 300;

/**
 * Reads DATASET, EDITION, PNG_DPI, OUT_DIR, GREY, PAPER, PLACE, ONLY and what printing needs.
 * Throws a DataError on values that cannot be meant.
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const problems: Problem[] = [];
  const complain = (column: string, message: string, fix?: string) =>
    problems.push({
      file: "环境变量",
      column,
      value: environment[column],
      message,
      ...(fix ? { fix } : {}),
      severity: "error",
    });
  const dpi = Number(environment.PNG_DPI || DEFAULT_DPI);
  if (!Number.isFinite(dpi) || dpi < LEAST_DPI || dpi > MOST_DPI)
    complain("PNG_DPI", `PNG_DPI 应为 ${LEAST_DPI}—${MOST_DPI} 之间的数`);
  const paper = environment.PAPER ? parsePaper(environment.PAPER) : undefined;
  if (environment.PAPER && !paper) complain("PAPER", "看不懂的幅面", PAPER_HINT);
  const shard = environment.SHARD ? parseShard(environment.SHARD) : undefined;
  if (environment.SHARD && !shard) complain("SHARD", "看不懂的份数", "写成 1/3 的样子：三份中的第一份");
  const print = readPrintSettings(environment, complain);
  const selection = { places: listed(environment.PLACE), items: listed(environment.ONLY) };
  const isPart = selection.places.length + selection.items.length > 0;
  if (isPart && environment.OUT_DIR && path.resolve(environment.OUT_DIR) === path.resolve(DEFAULT_OUT_DIR))
    complain(
      "OUT_DIR",
      "是放全部成果的文件夹，只做一部分时不能写在这里",
      `换一个文件夹，或不写 --out（放在 ${SELECTED_OUT_DIR}）`,
    );
  if (problems.length > 0) throw new DataError(problems);
  return {
    dataset: environment.DATASET || SAMPLE_DATASET,
    edition: environment.EDITION === "public" ? "public" : "internal",
    dpi,
    outDir: environment.OUT_DIR || (isPart ? SELECTED_OUT_DIR : DEFAULT_OUT_DIR),
    isGrey: environment.GREY === "1" && environment.EDITION !== "public",
    ...(paper ? { paper } : {}),
    print,
    selection,
    ...(shard ? { shard } : {}),
  };
}

/** How an edition's sheets are drawn: what a print shop or a desk printer needs is in the office's alone. */
export function renderOptions({ edition, dpi, print, isGrey }: Settings): RenderOptions {
  return edition === "internal" ? { dpi, ...print, ...(isGrey ? { isGrey } : {}) } : { dpi };
}

/** 王坝镇,平洛镇/中寨村 → both; commas of either width and 、 separate. */
function listed(text = ""): string[] {
  return text
    .split(/[,，、]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
