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
  barOther: "#B9A592",
  barBase: "#E2D6C6",
  white: "#FFFFFF",
} as const;

/** Five classes of an amount, low to high (ColorBrewer OrRd, warmed to the paper). */
export const amountClasses = ["#FEF0D9", "#FDCC8A", "#FC9F5B", "#E1512F", "#A50F15"] as const;

/** No data: apart from the amounts in hue. */
export const noDataFill = "#DAD9D6";

/** Pattern kinds that tell classes apart where colour is lost. */
export type HatchKind = "none" | "dots" | "lines" | "lines-wide" | "cross" | "horizontal" | "vertical" | "back";

/** A class's fill: colour and the hatch drawn over it. */
export interface ClassFill {
  readonly color: string;
  readonly hatch: HatchKind;
}

/** Exit years, soonest first: an ordered palette from deep to pale with a hatch for each. */
export const yearFills: readonly ClassFill[] = [
  { color: "#0B5A6F", hatch: "none" },
  { color: "#3A9AA3", hatch: "lines" },
  { color: "#8CCBB9", hatch: "dots" },
  { color: "#D8E2A4", hatch: "horizontal" },
  { color: "#F3C66F", hatch: "back" },
  { color: "#E98F4B", hatch: "cross" },
  { color: "#C2583C", hatch: "vertical" },
];

/** Special areas: calm categorical fills, each with its hatch; one and the next differ in lightness too. */
export const areaFills: readonly ClassFill[] = [
  { color: "#F0CE72", hatch: "lines" },
  { color: "#7DB0C9", hatch: "dots" },
  { color: "#B5779A", hatch: "horizontal" },
  { color: "#B9D08C", hatch: "back" },
  { color: "#CF8357", hatch: "cross" },
  { color: "#7E78B4", hatch: "vertical" },
];
