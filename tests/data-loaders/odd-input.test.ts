import fc from "fast-check";
import { expect, test } from "vitest";
import { parseProfile } from "../../src/data-loaders/load-profile.ts";
import { parseLayer } from "../../src/data-loaders/maps/parse-layer.ts";
import type { Json } from "../../src/data-loaders/parse-json.ts";
import { parseTable } from "../../src/data-loaders/parse-table.ts";
import { villages } from "../../src/model/tables/villages.ts";
import { sampleFiles } from "./sample-dataset.ts";

/** Fixed, so that each run tries the same inputs. */
const settings = { seed: 20150331, numRuns: 300 };
const json = fc.jsonValue() as fc.Arbitrary<Json>;

/** A sound text with a piece of it replaced. */
const spoiled = (text: string) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(12), fc.string({ unit: "binary", maxLength: 6 }))
    .map(([at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length));

test("whatever a table file holds, it is a result and not an exception", () => {
  const text = fc.oneof(fc.string(), spoiled(sampleFiles["行政村.csv"]));
  fc.assert(
    fc.property(text, (content) => {
      parseTable(villages, content, "行政村.csv");
    }),
    settings,
  );
  const records = fc.oneof(json, fc.array(fc.dictionary(fc.constantFrom("行政村代码", "贫困村", "经度"), json)));
  fc.assert(
    fc.property(records, (value) => {
      parseTable(villages, JSON.stringify(value), "行政村.json");
    }),
    settings,
  );
});

test("whatever 县.json holds, it is a profile or has errors", () => {
  const keys = Object.keys(JSON.parse(sampleFiles["县.json"]) as object);
  const changed = fc
    .dictionary(fc.constantFrom(...keys), json)
    .map((changes) => JSON.stringify({ ...JSON.parse(sampleFiles["县.json"]), ...changes }));
  fc.assert(
    fc.property(fc.oneof(changed, spoiled(sampleFiles["县.json"])), (text) => {
      const { profile, problems } = parseProfile(text, "县.json");
      expect(profile !== undefined || problems.some(({ severity }) => severity === "error")).toBe(true);
    }),
    settings,
  );
});

test("whatever a map file holds, every feature that comes out has polygons", () => {
  const feature = fc.record({
    type: fc.constant("Feature"),
    properties: json,
    geometry: fc.record({ type: fc.constantFrom("Polygon", "MultiPolygon", "Point"), coordinates: json }),
  });
  const topology = fc.record({
    type: fc.constant("Topology"),
    arcs: json,
    objects: fc.dictionary(fc.constantFrom("村界", "x"), json),
  });
  const value = fc.oneof(
    json,
    topology,
    feature,
    fc.array(feature).map((features) => ({ type: "FeatureCollection", features })),
  );
  fc.assert(
    fc.property(value as fc.Arbitrary<Json>, (content) => {
      const { features } = parseLayer(content, {
        file: "村界.json",
        name: "村界",
        level: "village",
        places: [],
        system: "GCJ02",
      });
      expect(features.every(({ geometry }) => geometry.coordinates.length > 0)).toBe(true);
    }),
    settings,
  );
});
