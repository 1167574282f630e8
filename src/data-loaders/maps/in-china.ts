/** Degrees that can lie in China, longitude first; anything else is most often a projected coordinate in metres. */
export const inChina = ([longitude, latitude]: readonly unknown[]): boolean =>
  typeof longitude === "number" &&
  typeof latitude === "number" &&
  longitude >= 73 &&
  longitude <= 136 &&
  latitude >= 3 &&
  latitude <= 54;
