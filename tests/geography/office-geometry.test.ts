import fc from "fast-check";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { contains } from "../../src/geography/anchor.ts";
import { overview } from "../../src/geography/county-shapes.ts";
import { areaKm2 } from "../../src/geography/planar-area.ts";
import type { County, MapFeature } from "../../src/model/county.ts";
import {
  COLUMNS,
  drawnShapes,
  gridCounty,
  gridTownships,
  gridVillages,
  outlineFeature,
  ROWS,
  villageFeatures,
} from "./land.ts";

const total = (shapes: readonly { geometry: MultiPolygon }[]) =>
  shapes.reduce((sum, { geometry }) => sum + areaKm2(geometry), 0);
const clean = drawnShapes(gridCounty({ villages: villageFeatures }));
const whole = areaKm2(clean.outline);

/** Each village with ground of its own and its symbol inside, townships in one piece, nothing much gained or lost. */
function expectSound(county: County, tolerance = 0.02): void {
  const shapes = drawnShapes(county);
  for (const { name, geometry, anchor } of shapes.villages) {
    expect(areaKm2(geometry), name).toBeGreaterThan(0.001);
    expect(contains(geometry, anchor), name).toBe(true);
  }
  expect(Math.abs(total(shapes.villages) / whole - 1)).toBeLessThan(tolerance);
  expect(Math.abs(areaKm2(shapes.outline) / whole - 1)).toBeLessThan(tolerance);
  for (const { name, geometry } of shapes.townships) {
    expect(geometry.coordinates, name).toHaveLength(1);
    expect(geometry.coordinates[0], name).toHaveLength(1);
  }
  expect(shapes.outline.coordinates.flat()).toHaveLength(1);
}

const change = (edit: (ring: readonly Position[], village: number) => Position[]): MapFeature[] =>
  villageFeatures.map((feature, village) => ({
    ...feature,
    geometry: {
      type: "Polygon",
      coordinates: (feature.geometry as Polygon).coordinates.map((ring) => edit(ring, village)),
    },
  }));
/** Degrees of so many metres, near enough. */
const metres = (length: number) => length / 100_000;

describe("village polygons as offices have them", () => {
  it.each([
    ["wound the other way", change((ring) => ring.toReversed())],
    ["some wound one way and some the other", change((ring, at) => (at % 2 ? ring.toReversed() : [...ring]))],
    ["with every corner twice", change((ring) => ring.flatMap((corner) => [corner, [...corner]]))],
    ["with fifteen digits", change((ring) => ring.map(([x = 0, y = 0]) => [x + 1e-13, y - 1e-13]))],
    ["with a spike", change((ring) => [ring[0]!, [ring[0]![0]! + 0.02, ring[0]![1]! + 0.02], ...ring])],
    [
      "with corners along their edges that neighbours lack",
      change((ring, at) =>
        ring.flatMap((corner, index) => {
          const next = ring[index + 1];
          return at % 2 && next
            ? [corner, [(corner[0]! * 2 + next[0]!) / 3, (corner[1]! * 2 + next[1]!) / 3]]
            : [corner];
        }),
      ),
    ],
    [
      "digitised apart: gaps and overlaps of some metres",
      change((ring, at) => {
        const open = ring
          .slice(0, -1)
          .map(([x = 0, y = 0], index) => [
            x + metres(3) * Math.sin(at * 7 + index * 3),
            y + metres(3) * Math.cos(at * 5 + index),
          ]);
        return [...open, open[0]!];
      }),
    ],
  ])("are drawn when %s", (_case, villages) => expectSound(gridCounty({ villages })));

  it("are drawn whatever metres they lie apart", () => {
    const shift = fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }));
    const shifts = fc.array(shift, { minLength: 5 * ROWS * COLUMNS, maxLength: 5 * ROWS * COLUMNS });
    fc.assert(
      fc.property(shifts, (list) => {
        const villages = change((ring, at) => {
          const open = ring.slice(0, -1).map(([x = 0, y = 0], index) => {
            const [dx, dy] = list[5 * at + index]!;
            return [x + metres(dx), y + metres(dy)];
          });
          return [...open, open[0]!];
        });
        expectSound(gridCounty({ villages }));
      }),
      { seed: 41, numRuns: 20 },
    );
  });

  it("count once where two files' features are one place twice", () => {
    const twice = villageFeatures.map((feature): MapFeature => {
      const { coordinates } = feature.geometry as Polygon;
      return { ...feature, geometry: { type: "MultiPolygon", coordinates: [coordinates, coordinates] } };
    });
    expectSound(gridCounty({ villages: twice }));
  });

  it("may have an enclave in a hole of another", () => {
    const [first, second] = gridVillages;
    const { coordinates } = villageFeatures[0]!.geometry as Polygon;
    const hole: Position[] = [
      [105.31, 33.31],
      [105.34, 33.31],
      [105.34, 33.34],
      [105.31, 33.34],
      [105.31, 33.31],
    ];
    const features: MapFeature[] = [
      { code: first!.code, name: "", geometry: { type: "Polygon", coordinates: [...coordinates, hole] } },
      { code: second!.code, name: "", geometry: { type: "Polygon", coordinates: [hole] } },
      ...villageFeatures.slice(2),
    ];
    const shapes = drawnShapes(gridCounty({ villages: features }));
    expect(shapes.stage).toBe("polygons");
    expect(contains(shapes.villages[0]!.geometry, shapes.villages[1]!.anchor)).toBe(false);
    expect(shapes.townships[0]!.geometry.coordinates.flat().length).toBeLessThan(3);
  });
});

describe("outlines as offices have them", () => {
  const square = (west: number, south: number, side: number): Position[] => [
    [west, south],
    [west, south + side],
    [west + side, south + side],
    [west + side, south],
    [west, south],
  ];
  const cases: Readonly<Record<string, Polygon | MultiPolygon>> = {
    "that cross themselves": {
      type: "Polygon",
      coordinates: [
        [
          [105.3, 33.3],
          [105.5, 33.45],
          [105.5, 33.3],
          [105.3, 33.45],
          [105.3, 33.3],
        ],
      ],
    },
    "that touch themselves": {
      type: "Polygon",
      coordinates: [
        [
          [105.3, 33.3],
          [105.4, 33.4],
          [105.5, 33.3],
          [105.5, 33.5],
          [105.4, 33.4],
          [105.3, 33.5],
          [105.3, 33.3],
        ],
      ],
    },
    "of three parts": {
      type: "MultiPolygon",
      coordinates: [[square(105.3, 33.3, 0.1)], [square(105.42, 33.3, 0.05)], [square(105.3, 33.42, 0.04)]],
    },
    "with a hole that runs the same way": {
      type: "Polygon",
      coordinates: [square(105.3, 33.3, 0.2), square(105.36, 33.36, 0.05)],
    },
  };

  it.each(Object.entries(cases))("%s hold points", (_case, geometry) => {
    const shapes = drawnShapes(gridCounty({ county: outlineFeature(geometry) }));
    for (const { name, geometry: ground, anchor } of shapes.villages) {
      expect(areaKm2(ground), name).toBeGreaterThan(0.001);
      expect(contains(ground, anchor), name).toBe(true);
    }
  });

  it("never defeat the map, whatever their corners", () => {
    const corner = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }));
    fc.assert(
      fc.property(fc.array(corner, { minLength: 3, maxLength: 12 }), (corners) => {
        const open = corners.map(([x, y]): Position => [105.3 + x / 100, 33.3 + y / 100]);
        const county = gridCounty({ county: outlineFeature({ type: "Polygon", coordinates: [[...open, open[0]!]] }) });
        const shapes = drawnShapes(county);
        for (const { geometry, anchor } of shapes.villages) expect(contains(geometry, anchor)).toBe(true);
      }),
      { seed: 42, numRuns: 75 },
    );
  });
});

describe("an outline of 200 000 points", () => {
  const corners = Array.from({ length: 200_000 }, (_, index): Position => {
    const angle = (-index / 100_000) * Math.PI;
    const radius =
      0.4 + 0.05 * Math.sin(7 * angle) + 0.002 * Math.sin(400 * angle) + 0.00002 * Math.sin(30_011 * angle);
    return [105.6 + radius * Math.cos(angle), 33.5 + radius * Math.sin(angle)];
  });
  const geometry: Polygon = { type: "Polygon", coordinates: [[...corners, corners[0]!]] };
  const villages = gridVillages.map((village, index) => ({
    ...village,
    position: [105.6 + 0.3 * Math.cos(index * 2.4), 33.5 + 0.3 * Math.sin(index * 2.4)],
  }));
  const county = gridCounty({ county: outlineFeature(geometry) }, villages, gridTownships);

  it("is cut down to what is seen, and keeps its ground", () => {
    const shapes = drawnShapes(county);
    const seen = overview(county, shapes);
    expect(JSON.stringify(shapes.outline).length).toBeLessThan(1_500_000);
    expect(JSON.stringify(seen.outline).length).toBeLessThan(200_000);
    expect(Math.abs(areaKm2(seen.outline) / areaKm2(shapes.outline) - 1)).toBeLessThan(0.001);
    expect(Math.abs(total(seen.villages) / areaKm2(shapes.outline) - 1)).toBeLessThan(0.002);
  });
});
