import { describe, expect, test } from "vitest";
import { gaussKruger, gaussKrugerOf, zoneOf } from "../../../src/data-loaders/maps/gauss-kruger.ts";

describe("zones", () => {
  test.each([
    [35_528_000, { number: 35, width: 3, meridian: 105 }],
    [18_528_000, { number: 18, width: 6, meridian: 105 }],
    [23_500_000, { number: 23, width: 6, meridian: 135 }],
    [25_500_000, { number: 25, width: 3, meridian: 75 }],
  ])("%d", (easting, zone) => {
    expect(zoneOf(easting)).toEqual(zone);
  });

  test("an easting without number has none", () => {
    expect(zoneOf(528_000)).toBeUndefined();
    expect(zoneOf(3_718_000)).toBeUndefined();
  });

  // Names of the EPSG registry: CGCS2000 / 3-degree Gauss-Kruger zone 35, … CM 105E, Gauss-Kruger zone 18, and so on.
  test.each<[number, string]>([
    [4523, gaussKruger(105, "CGCS2000", 35)],
    [4544, gaussKruger(105, "CGCS2000")],
    [4496, gaussKruger(105, "CGCS2000", 18)],
    [4507, gaussKruger(105, "CGCS2000")],
    [2359, gaussKruger(105, "Xian80", 35)],
    [2380, gaussKruger(105, "Xian80")],
    [2332, gaussKruger(105, "Xian80", 18)],
    [2411, gaussKruger(105, "Beijing54", 35)],
    [21418, gaussKruger(105, "Beijing54", 18)],
  ])("EPSG:%d", (code, definition) => {
    expect(gaussKrugerOf(code)?.definition).toBe(definition);
  });

  test("other codes are none of them", () => {
    expect(gaussKrugerOf(4326)).toBeUndefined();
    expect(gaussKrugerOf(4555)).toBeUndefined();
  });
});
