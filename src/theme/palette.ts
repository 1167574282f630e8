/** Colours of sheets and pages, and the second sign (hatch, symbol) that goes with each distinction. */
export const palette = {
  red: "#B3121D",
  redDark: "#8A1016",
  /** Symbol of a poor village: darker than the darkest class of an amount. */
  symbol: "#5F0A10",
  gold: "#E3A93C",
  cream: "#FFF1D6",
  paper: "#FFFDF8",
  ink: "#1F1A17",
  inkSoft: "#5C534C",
  grey: "#8E857D",
  greyLine: "#C9C1B8",
  greyFill: "#E9E5DE",
  greyFaint: "#F3F0EA",
  bar: "#B3121D",
  barOther: "#7D7266",
  white: "#FFFFFF",
  /** Rivers, and the darker tone of their names. */
  water: "#5B8DB8",
  waterInk: "#2A5C8A",
  /** Lines and tinted ground of pages, and the sign of a print that is still current. */
  pageLine: "#DDD5CA",
  pageTint: "#F6F1E8",
  current: "#1E7A46",
} as const;

/** No data: apart from the amounts in hue. */
export const noDataFill = "#CDCCC9";

/** Pattern kinds that tell classes apart where colour is lost. */
export type HatchKind =
  | "none"
  | "dots"
  | "dots-wide"
  | "lines"
  | "lines-wide"
  | "back"
  | "cross"
  | "horizontal"
  | "vertical"
  | "grid";

/** A class's fill: colour and the hatch drawn over it. */
export interface ClassFill {
  readonly color: string;
  readonly hatch: HatchKind;
  /** On a dark colour an ink hatch is not seen. */
  readonly isHatchLight?: true;
}

/** Colour of a fill's hatch. */
export function hatchColor({ isHatchLight }: Pick<ClassFill, "isHatchLight">): string {
  return isHatchLight ? palette.white : palette.ink;
}

// What these sets hold to is measured in tests/theme/palette.test.ts: ΔE2000 in three kinds of sight, lightness in grey.

/**
 * Five classes of an amount, low to high (after ColorBrewer OrRd, warmed to the paper). The hatch covers twice as much
 * from class to class, so that a photocopy reads the order too.
 */
export const amountFills: readonly ClassFill[] = [
  { color: "#FFF0D4", hatch: "none" },
  { color: "#FFD291", hatch: "dots-wide" },
  { color: "#F2974B", hatch: "lines-wide" },
  { color: "#E25533", hatch: "lines" },
  { color: "#A4131C", hatch: "cross" },
];

/** Colours of exit years, soonest deepest: in grey they keep their order. */
const yearColors = ["#29555A", "#00748C", "#229293", "#44AB93", "#92BD85", "#DFD66E", "#FFE8C1"] as const;

/** Exit years, soonest first: up to seven, each with a colour and a hatch of its own. */
const fewYearFills: readonly ClassFill[] = [
  { color: yearColors[0], hatch: "none" },
  { color: yearColors[1], hatch: "lines", isHatchLight: true },
  { color: yearColors[2], hatch: "dots" },
  { color: yearColors[3], hatch: "horizontal" },
  { color: yearColors[4], hatch: "back" },
  { color: yearColors[5], hatch: "cross" },
  { color: yearColors[6], hatch: "vertical" },
];

/** More years: each colour serves two that follow one another, told apart by their hatches. */
const manyYearFills: readonly ClassFill[] = [
  { color: yearColors[0], hatch: "none" },
  { color: yearColors[0], hatch: "lines", isHatchLight: true },
  { color: yearColors[1], hatch: "dots", isHatchLight: true },
  { color: yearColors[1], hatch: "cross", isHatchLight: true },
  { color: yearColors[2], hatch: "horizontal" },
  { color: yearColors[2], hatch: "back" },
  { color: yearColors[3], hatch: "none" },
  { color: yearColors[3], hatch: "vertical" },
  { color: yearColors[5], hatch: "dots" },
  { color: yearColors[5], hatch: "lines" },
  { color: yearColors[6], hatch: "back" },
  { color: yearColors[6], hatch: "grid" },
];

/** Most exit years that can be told apart on one sheet; a sheet with more must group them. */
export const MOST_YEARS = manyYearFills.length;

/** Fills of a number of exit years, soonest first. */
export function yearFills(count: number): readonly ClassFill[] {
  if (count > MOST_YEARS) throw new Error(`No more than ${MOST_YEARS} years can be told apart, not ${count}`);
  return (count <= fewYearFills.length ? fewYearFills : manyYearFills).slice(0, count);
}

const areaColors = {
  gold: "#DEB75D",
  blue: "#75BAD9",
  plum: "#B47890",
  sprout: "#F1EDBD",
  rust: "#BD7045",
  indigo: "#4E6294",
} as const;

/**
 * Special areas: the first six differ in colour and in hatch; further ones are new pairs of both, such that two with the
 * same hatch differ in lightness. None has dots: on a map of villages they would be villages. Areas beyond these must be
 * grouped.
 */
export const areaFills: readonly ClassFill[] = [
  { color: areaColors.gold, hatch: "lines" },
  { color: areaColors.blue, hatch: "lines-wide" },
  { color: areaColors.plum, hatch: "horizontal" },
  { color: areaColors.sprout, hatch: "back" },
  { color: areaColors.rust, hatch: "cross" },
  { color: areaColors.indigo, hatch: "vertical" },
  { color: areaColors.gold, hatch: "horizontal" },
  { color: areaColors.blue, hatch: "vertical" },
  { color: areaColors.plum, hatch: "lines" },
  { color: areaColors.sprout, hatch: "cross" },
  { color: areaColors.rust, hatch: "lines-wide" },
  { color: areaColors.indigo, hatch: "back" },
  { color: areaColors.gold, hatch: "back" },
  { color: areaColors.indigo, hatch: "lines" },
  { color: areaColors.sprout, hatch: "lines-wide" },
  { color: areaColors.plum, hatch: "back" },
];
