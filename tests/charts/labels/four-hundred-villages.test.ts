import { describe, expect, it } from "vitest";
import { outlineOf } from "../../../src/charts/labels/outline.ts";
import { placeLabels } from "../../../src/charts/labels/place-labels.ts";
import { touchingNameFaults } from "../../quality/checks/map-names-apart.ts";
import { isStray, nameGround } from "../../quality/reading/name-ground.ts";
import { countyFrame, fourHundredVillages } from "./four-hundred-villages.ts";

const requests = fourHundredVillages();
const { labels, indexed } = placeLabels(requests, { frame: countyFrame, minSize: 5 });
const outlines = new Map(requests.map(({ id, rings }) => [id, outlineOf(rings ?? [])]));
const names = labels.map((label) => {
  const others = [...outlines].flatMap(([id, outline]) => (id === label.id ? [] : [outline]));
  return { ...label, placeId: label.id, ...nameGround(label.box, outlines.get(label.id), others) };
});

describe("400 villages on one county map", () => {
  it("all have their names, readable, and no number", () => {
    expect(labels).toHaveLength(400);
    expect(indexed).toEqual([]);
    expect(Math.min(...labels.map(({ size }) => size))).toBeGreaterThanOrEqual(5);
  });

  it("touch neither one another nor symbols", () => {
    const symbols = requests.map(({ id, text, anchor, symbolRadius }) => ({
      placeId: id,
      name: text,
      at: anchor,
      radius: symbolRadius,
    }));
    expect(touchingNameFaults({ names, symbols })).toEqual([]);
  });

  it("stand on their own ground or are led to it, by short lines", () => {
    expect(names.filter((name) => !name.leader && isStray(name))).toEqual([]);
    const lengths = names.flatMap(({ leader, size }) => {
      if (!leader) return [];
      const [[ax, ay], [bx, by]] = leader;
      return [Math.hypot(ax - bx, ay - by) / size];
    });
    expect(lengths.length).toBeLessThan(100);
    expect(Math.max(...lengths)).toBeLessThan(5);
  });
});
