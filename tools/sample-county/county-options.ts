/** Which layers of the map a county has; `none` leaves out the coordinates of the tables as well. */
export type MapDetail = "polygons" | "points" | "outline" | "none";

/** What a generated county is to be; all of it may be left out. */
export interface CountyOptions {
  /** Another seed, another county of the same size. */
  readonly seed?: string;
  /** 6-digit division code. */
  readonly code?: string;
  readonly name?: string;
  /** Of townships and villages; both absent: the three townships of the shipped county with their own names. */
  readonly townships?: number;
  readonly villages?: number;
  /** Registered households of the whole county, exactly; absent: as many as villages of usual size have. */
  readonly households?: number;
  /** 示例数据 */
  readonly isExample?: boolean;
  /**
   * `polygons`: all four layers; `points`: outlines of county and townships, coordinates in the tables; `outline`: the
   * county's outline alone; `none`: nothing.
   */
  readonly map?: MapDetail;
  /** Whether 县.json has a 审图号, a made-up one. */
  readonly hasReviewNumber?: boolean;
}

/** 安岭县 as it ships with the repository. */
export const defaults = {
  seed: "安岭县",
  code: "629900",
  name: "安岭县",
  isExample: true,
  map: "polygons",
  hasReviewNumber: false,
} as const satisfies CountyOptions;
