import type { SheetData, SheetMarks } from "../posters/poster.ts";
import type { Format, RenderOptions } from "./format.ts";

/** Work for a rendering process: plain data, so that it can run anywhere. */
export interface RenderJob {
  readonly id: number;
  readonly posterId: string;
  readonly data: SheetData;
  readonly marks: SheetMarks;
  readonly options: RenderOptions;
  /** File to write for each wanted format. */
  readonly files: Readonly<Partial<Record<Format, string>>>;
}

/** What a rendering process answers. */
export interface RenderReply {
  readonly id: number;
  /** Why it could not be done. */
  readonly error?: string;
}
