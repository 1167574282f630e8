import type { Position } from "geojson";

/** The county's outline before any village is drawn: a ragged ring, longitude and latitude in degrees, closed. */
export const outline: Position[] = [
  [105.0, 33.62],
  [105.09, 33.83],
  [105.22, 33.79],
  [105.3, 33.93],
  [105.47, 33.86],
  [105.55, 33.97],
  [105.78, 33.88],
  [105.92, 33.7],
  [105.81, 33.58],
  [105.88, 33.41],
  [105.66, 33.36],
  [105.52, 33.44],
  [105.38, 33.31],
  [105.17, 33.37],
  [105.14, 33.52],
  [105.0, 33.62],
];
