import { readFileSync } from "node:fs";
import { geoArea, geoContains } from "d3";
import type { Feature, FeatureCollection, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { expect, test } from "vitest";
import { sampleFolder, sampleRows, sum } from "./sample-rows.ts";

interface Names {
  代码: string;
  名称: string;
}

const map: Topology = JSON.parse(readFileSync(new URL("地图/边界.topojson", sampleFolder), "utf8"));
const villages = sampleRows("行政村");

function layer(name: string): Feature[] {
  const collection = map.objects[name] as GeometryCollection<Names>;
  return (feature(map, collection) as FeatureCollection).features;
}

/** km² */
function area(features: readonly Feature[]): number {
  return features.reduce((sum, one) => sum + geoArea(one), 0) * 6371 * 6371;
}

test("villages tile their townships, and these the county", () => {
  const county = area(layer("县界"));
  const people = sum(
    sampleRows("村年度数据").filter((row) => row.年度 === "2014"),
    "乡村人口",
  );
  expect(people / county).toBeGreaterThan(60);
  expect(people / county).toBeLessThan(110);
  expect(area(layer("乡镇界"))).toBeCloseTo(county, 6);
  expect(area(layer("村界"))).toBeCloseTo(county, 6);
  for (const township of layer("乡镇界")) {
    const own = layer("村界").filter((village) => village.properties?.代码.startsWith(township.properties?.代码));
    expect(area(own)).toBeCloseTo(area([township]), 6);
  }
});

test("every village is one polygon without holes, named as in the table, with its settlement inside", () => {
  const shapes = new Map(layer("村界").map((village) => [village.properties?.代码, village]));
  expect(shapes.size).toBe(villages.length);
  for (const village of villages) {
    const shape = shapes.get(village.行政村代码)!;
    expect(shape.properties?.名称).toBe(village.行政村名称);
    expect(shape.geometry.type).toBe("Polygon");
    expect((shape.geometry as Polygon).coordinates.length).toBe(1);
    expect(geoContains(shape, [Number(village.经度), Number(village.纬度)])).toBe(true);
  }
});

test("village areas differ by less than six times", () => {
  const areas = layer("村界").map((village) => area([village]));
  expect(Math.max(...areas) / Math.min(...areas)).toBeLessThan(6);
});

test("special areas are the unions of the villages that name them", () => {
  for (const special of layer("特困片区")) {
    const own = villages.filter((village) => village.特困片区 === special.properties?.名称);
    const codes = new Set(own.map((village) => village.行政村代码));
    const shapes = layer("村界").filter((village) => codes.has(village.properties?.代码));
    expect(shapes.length).toBeGreaterThan(0);
    expect(area(shapes)).toBeCloseTo(area([special]), 6);
  }
});

/** Twice the signed area of a triangle: which side of a–b the point c lies on. */
function side(a: Position, b: Position, c: Position): number {
  return (b[0]! - a[0]!) * (c[1]! - a[1]!) - (b[1]! - a[1]!) * (c[0]! - a[0]!);
}

test("no border crosses another", () => {
  const segments = map.arcs.flatMap((arc) => {
    let [x, y] = [0, 0];
    const points = arc.map(([dx, dy]): Position => {
      x += dx!;
      y += dy!;
      return [x, y];
    });
    return points.slice(1).map((end, i): [Position, Position] => [points[i]!, end]);
  });
  segments.sort((s, t) => Math.min(s[0][0]!, s[1][0]!) - Math.min(t[0][0]!, t[1][0]!));
  const crossings: [Position, Position][] = [];
  segments.forEach(([a, b], i) => {
    const right = Math.max(a[0]!, b[0]!);
    for (let j = i + 1; j < segments.length; j++) {
      const [c, d] = segments[j]!;
      if (Math.min(c[0]!, d[0]!) > right) break;
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) crossings.push([a, b]);
    }
  });
  expect(crossings).toEqual([]);
});
