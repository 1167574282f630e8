import type { MultiPolygon } from "geojson";
import { describe, expect, it } from "vitest";
import { contains } from "../../src/geography/anchor.ts";
import { type CountyShapes, countyShapes } from "../../src/geography/county-shapes.ts";
import { knownOutline } from "../../src/geography/known-outline.ts";
import { areaKm2 } from "../../src/geography/planar-area.ts";
import type { County, Village } from "../../src/model/county.ts";
import {
  drawnShapes,
  gridCounty,
  gridTownships,
  gridVillages,
  nowhere,
  outline,
  outlineFeature,
  rectangle,
  ring,
  townshipFeatures,
  villageFeatures,
} from "./land.ts";

/** What every map must have, however little is known: each village an area of its own with its symbol inside. */
function expectComplete(shapes: CountyShapes, county: County): void {
  expect(shapes.villages.map(({ code }) => code)).toEqual(county.villages.map(({ code }) => code));
  for (const { name, geometry, anchor } of shapes.villages) {
    expect(areaKm2(geometry), name).toBeGreaterThan(0.001);
    expect(contains(geometry, anchor), name).toBe(true);
  }
  const anchors = new Set(shapes.villages.map(({ anchor }) => anchor.join(" ")));
  expect(anchors.size).toBe(county.villages.length);
  const inhabited = county.townships.filter(({ code }) => county.villages.some((v) => v.townshipCode === code));
  expect(shapes.townships.map(({ code }) => code)).toEqual(inhabited.map(({ code }) => code));
  for (const { geometry, anchor } of shapes.townships) expect(contains(geometry, anchor)).toBe(true);
}

const total = (shapes: readonly { geometry: MultiPolygon }[]) =>
  shapes.reduce((sum, { geometry }) => sum + areaKm2(geometry), 0);
const within = (ratio: number, share: number) => expect(Math.abs(ratio - 1)).toBeLessThan(share);
const moved = (index: number, position: [number, number]): Village[] =>
  gridVillages.map((village, at) => (at === index ? { ...village, position } : village));

describe("countyShapes from village polygons", () => {
  const county = gridCounty({ villages: villageFeatures });
  const shapes = drawnShapes(county);

  it("takes the polygons as they are, with symbols at the villages' positions", () => {
    expect(shapes.stage).toBe("polygons");
    expectComplete(shapes, county);
    within(total(shapes.villages) / areaKm2(shapes.outline), 0.001);
    within(total(shapes.townships) / areaKm2(shapes.outline), 0.001);
  });

  it("draws each border once", () => {
    const all = [...shapes.villageBorders, ...shapes.townshipBorders, ...shapes.outline.coordinates.flat()];
    const segments = all.flatMap((line) =>
      line.slice(1).map((end, index) =>
        [line[index]!, end]
          .map((point) => point.join(" "))
          .sort()
          .join(" – "),
      ),
    );
    expect(segments.length).toBeGreaterThan(20);
    expect(new Set(segments).size).toBe(segments.length);
  });

  it("gives a village whose polygon alone is missing a part of the one it lies in", () => {
    const gap = gridCounty({ villages: villageFeatures.slice(1), county: outlineFeature(outline) }, [
      { ...gridVillages[0]!, position: gridVillages[1]!.position },
      ...gridVillages.slice(1),
    ]);
    const patched = drawnShapes(gap);
    expect(patched.stage).toBe("polygons");
    expectComplete(patched, gap);
    within(
      total(patched.villages) /
        total(drawnShapes(gridCounty({ villages: villageFeatures.slice(1) }, gridVillages.slice(1))).villages),
      0.001,
    );
  });

  it("manages two villages without polygon and position", () => {
    const many = gridCounty({ villages: villageFeatures }, [
      ...nowhere,
      ...nowhere.slice(0, 1).map((village) => ({ ...village, code: `${village.code}9`, name: "新村" })),
    ]);
    const patched = drawnShapes(many);
    expect(patched.stage).toBe("polygons");
    expectComplete(patched, many);
  });
});

describe("countyShapes from village points", () => {
  it("divides the county's outline among them", () => {
    const county = gridCounty({ county: outlineFeature(outline) });
    const shapes = drawnShapes(county);
    expect(shapes.stage).toBe("points");
    expectComplete(shapes, county);
    within(total(shapes.villages) / areaKm2(shapes.outline), 0.001);
    // Points in the middle of a chessboard's squares get the squares back.
    const squares = drawnShapes(gridCounty({ villages: villageFeatures }));
    for (const [index, { geometry }] of shapes.villages.entries()) {
      within(areaKm2(geometry) / areaKm2(squares.villages[index]!.geometry), 0.02);
    }
  });

  it("makes an outline around them where none is known", () => {
    const county = gridCounty({});
    const shapes = drawnShapes(county);
    expect(shapes.stage).toBe("points");
    expectComplete(shapes, county);
  });

  it("keeps them within their township's polygon", () => {
    // A village of the first township stands beyond its border.
    const county = gridCounty({ townships: townshipFeatures }, moved(0, [105.33, 33.37]));
    const shapes = drawnShapes(county);
    expect(shapes.stage).toBe("points");
    expectComplete(shapes, county);
    const [first] = drawnShapes(gridCounty({ townships: townshipFeatures })).townships;
    within(areaKm2(shapes.townships[0]!.geometry) / areaKm2(first!.geometry), 0.001);
  });

  it.each([
    ["two villages at one point", moved(1, [105.325, 33.325])],
    [
      "three at one point",
      moved(1, [105.325, 33.325]).map((v, at) => (at === 6 ? { ...v, position: [105.325, 33.325] } : v)),
    ],
    ["all at one point", gridVillages.map((village) => ({ ...village, position: [105.4, 33.38] }))],
    ["a village far outside", moved(5, [107.9, 34.9])],
    ["a few positions missing", gridVillages.map((village, at) => (at === 3 ? nowhere[3]! : village))],
  ])("manages %s", (_case, villages) => {
    for (const map of [{ county: outlineFeature(outline) }, {}, { townships: townshipFeatures }]) {
      const county = gridCounty(map, villages);
      const shapes = drawnShapes(county);
      expect(shapes.stage).toBe("points");
      expectComplete(shapes, county);
      within(total(shapes.villages) / areaKm2(shapes.outline), 0.01);
    }
  });

  it("manages a single village", () => {
    for (const map of [{ county: outlineFeature(outline) }, {}]) {
      const county = gridCounty(map, gridVillages.slice(0, 1));
      expectComplete(drawnShapes(county), county);
    }
  });

  it.each([
    [
      "several parts",
      { type: "MultiPolygon", coordinates: [outline.coordinates, rectangle(105.52, 33.3, 105.6, 33.4).coordinates] },
    ],
    [
      "a hole",
      { type: "Polygon", coordinates: [...outline.coordinates, ring(105.36, 33.36, 105.4, 33.4).toReversed()] },
    ],
  ] as const)("fills an outline of %s", (_case, geometry) => {
    const county = gridCounty({ county: outlineFeature(geometry as unknown as MultiPolygon) });
    const shapes = drawnShapes(county);
    expectComplete(shapes, county);
    within(total(shapes.villages) / areaKm2(shapes.outline), 0.001);
    expect(shapes.outline.coordinates.flat()).toHaveLength(2);
  });
});

describe("countyShapes without positions", () => {
  it("draws no map, whatever outlines are known", () => {
    for (const map of [{ county: outlineFeature(outline) }, { townships: townshipFeatures }, {}])
      expect(countyShapes(gridCounty(map, nowhere))).toBeUndefined();
  });

  it("draws none when positions of more than a tenth are missing", () => {
    const county = gridCounty({ county: outlineFeature(outline) }, [
      ...gridVillages.slice(0, 10),
      ...nowhere.slice(10),
    ]);
    expect(countyShapes(county)).toBeUndefined();
  });

  it("draws none of a county without villages, or without anything", () => {
    for (const county of [gridCounty({ county: outlineFeature(outline) }, []), gridCounty({}, [], [])])
      expect(countyShapes(county)).toBeUndefined();
  });
});

describe("knownOutline", () => {
  it("is the county's, with the townships where files draw them all", () => {
    const alone = knownOutline(gridCounty({ county: outlineFeature(outline) }, nowhere))!;
    expect(alone.townships.size).toBe(0);
    const parts = knownOutline(gridCounty({ townships: townshipFeatures }, nowhere))!;
    expect([...parts.townships.keys()]).toEqual(gridTownships.map(({ code }) => code));
    within(areaKm2(parts.outline) / areaKm2(alone.outline), 0.001);
    within(total([...parts.townships.values()].map((geometry) => ({ geometry }))) / areaKm2(alone.outline), 0.001);
  });

  it("is absent where no file draws anything", () => {
    expect(knownOutline(gridCounty({}, nowhere))).toBeUndefined();
  });
});

describe("countyShapes", () => {
  it("leaves out townships without villages", () => {
    const county = gridCounty({ villages: villageFeatures }, gridVillages, [
      ...gridTownships,
      { code: "629900199", name: "空镇" },
    ]);
    expect(drawnShapes(county).townships).toHaveLength(gridTownships.length);
  });

  it("gives the same shapes each time", () => {
    const county = gridCounty({ county: outlineFeature(outline) }, moved(1, [105.325, 33.325]));
    expect(drawnShapes(county)).toEqual(drawnShapes(county));
  });

  it("places 350 villages in a ragged outline in seconds", () => {
    const corners = Array.from({ length: 2000 }, (_, index): [number, number] => {
      const angle = (-index / 1000) * Math.PI;
      const radius = 0.35 + 0.04 * Math.sin(9 * angle) + 0.006 * Math.sin(211 * angle);
      return [105.6 + radius * Math.cos(angle), 33.4 + radius * Math.sin(angle)];
    });
    const villages = Array.from({ length: 350 }, (_, index): Village => {
      const radius = 0.3 * Math.sqrt((index + 0.5) / 350);
      const position = [105.6 + radius * Math.cos(index * 2.4), 33.4 + radius * Math.sin(index * 2.4)];
      const { code } = gridTownships[index % 3]!;
      return {
        code: `${code}${String(index).padStart(3, "0")}`,
        name: `${index}村`,
        townshipCode: code,
        isPoor: true,
        position,
      };
    });
    const ragged = { type: "Polygon" as const, coordinates: [[...corners, corners[0]!]] };
    const county = gridCounty({ county: outlineFeature(ragged) }, villages);
    const shapes = drawnShapes(county);
    expectComplete(shapes, county);
    within(total(shapes.villages) / areaKm2(shapes.outline), 0.001);
  });
});
