import { describe, expect, it } from "vitest";
import { placeLabels } from "../../../src/charts/labels/place-labels.ts";
import type { LabelRequest, PlacedLabel, PlacedLabels } from "../../../src/charts/labels/types.ts";
import { boxContains, boxesOverlap, distanceToBox } from "../../../src/charts/parts/box.ts";
import { crossesBox, distanceToSegment, segmentsCross } from "../../../src/charts/parts/segment.ts";
import { frame, obstacles, seededVillages } from "./villages.ts";

const options = { frame, obstacles, minSize: 6 };

function faults(requests: readonly LabelRequest[], placement: PlacedLabels): string[] {
  const found: string[] = [];
  const labels = [...placement.labels, ...placement.indexed.map(({ marker }) => marker)];
  for (const label of labels) {
    if (!boxContains(frame, label.box)) found.push(`${label.id} leaves the frame`);
    for (const obstacle of obstacles) {
      if (boxesOverlap(label.box, obstacle)) found.push(`${label.id} covers an obstacle`);
      if (label.leader && crossesBox(label.leader, obstacle)) found.push(`leader of ${label.id} crosses an obstacle`);
    }
    for (const { id, anchor, symbolRadius } of requests) {
      if (distanceToBox(anchor, label.box) < symbolRadius - 1e-9) found.push(`${label.id} covers the symbol of ${id}`);
      if (leaderCovers(label, { id, anchor, symbolRadius }, requests)) found.push(`leader of ${label.id} covers ${id}`);
    }
    for (const other of labels)
      if (other.id > label.id) found.push(...conflicts(label, other), ...conflicts(other, label));
  }
  return found;
}

function leaderCovers(
  { id, leader }: PlacedLabel,
  other: Pick<LabelRequest, "id" | "anchor" | "symbolRadius">,
  requests: readonly LabelRequest[],
): boolean {
  const own = requests.find((request) => request.id === id)!;
  const apart = Math.hypot(own.anchor[0] - other.anchor[0], own.anchor[1] - other.anchor[1]);
  if (!leader || apart <= own.symbolRadius + other.symbolRadius) return false;
  return distanceToSegment(other.anchor, leader) < other.symbolRadius;
}

function conflicts(a: PlacedLabel, b: PlacedLabel): string[] {
  const found: string[] = [];
  if (boxesOverlap(a.box, b.box)) found.push(`${a.id} and ${b.id} overlap`);
  if (a.leader && crossesBox(a.leader, b.box)) found.push(`leader of ${a.id} crosses ${b.id}`);
  if (a.leader && b.leader && segmentsCross(a.leader, b.leader)) found.push(`leaders of ${a.id} and ${b.id} cross`);
  return found;
}

describe.each([
  [8, 0.1],
  [40, 0.2],
  [60, 0.3],
  [60, 0.7],
  [350, 0.5],
])("placeLabels with %i villages, seed %f", (count, seed) => {
  const requests = seededVillages(count, seed, count > 100 ? 3 : 8);
  const placement = placeLabels(requests, options);

  it("names each village once, in order", () => {
    const named = [...placement.labels, ...placement.indexed].map(({ id, text }) => [id, text]);
    expect(named.sort()).toEqual(requests.map(({ id, text }) => [id, text]));
    expect(placement.indexed.map(({ number }) => number)).toEqual(placement.indexed.map((_, i) => i + 1));
  });

  it("lets nothing touch", () => {
    expect(faults(requests, placement)).toEqual([]);
  });

  it("keeps to the sizes asked for and to one ratio of sizes", () => {
    const sizes = [...new Set(placement.labels.map(({ size }) => size))].sort((a, b) => a - b);
    expect(sizes[0]).toBeGreaterThanOrEqual(6);
    expect(sizes.at(-1)).toBeLessThanOrEqual(8.8);
    expect(sizes).toHaveLength(2);
    expect(sizes[1]! / sizes[0]!).toBeCloseTo(1.1, 2);
  });

  it("depends neither on the run nor on the order of the requests", () => {
    const shuffled = requests.toSorted((a, b) => a.anchor[0] - b.anchor[0]);
    expect(placeLabels(shuffled, options)).toEqual(placement);
  });
});

describe("placeLabels", () => {
  it("indexes nothing on a township map", () => {
    expect(placeLabels(seededVillages(40, 0.2), options).indexed).toEqual([]);
  });

  it("gives villages of high priority no worse places than they have without it, over some maps together", () => {
    const isPoor = (id: string) => Number(id) % 3 === 0;
    // A short line that ties a name to its symbol is no trouble; a name that has to be looked for is.
    const isFar = ({ leader, size }: PlacedLabel) =>
      leader !== undefined && Math.hypot(leader[0][0] - leader[1][0], leader[0][1] - leader[1][1]) > size;
    const troubled = (requests: readonly LabelRequest[]) => {
      const { labels, indexed } = placeLabels(requests, { ...options, minSize: 8 });
      const far = labels.filter((label) => isPoor(label.id) && isFar(label)).length;
      return far + indexed.filter(({ id }) => isPoor(id)).length;
    };
    const maps = [0.1, 0.3, 0.5, 0.6].map((seed) =>
      seededVillages(200, seed, 6).map((request) => ({ ...request, size: 8, priority: 0 })),
    );
    const ranked = maps.map((plain) => plain.map((request) => ({ ...request, priority: isPoor(request.id) ? 1 : 0 })));
    const total = (list: readonly (readonly LabelRequest[])[]) =>
      list.reduce((sum, requests) => sum + troubled(requests), 0);
    expect(total(ranked)).toBeLessThanOrEqual(total(maps));
  });

  it("puts a name at the right of its symbol where nothing hinders", () => {
    const { labels } = placeLabels([village({})], options);
    expect(labels[0]).toMatchObject({ kind: "beside", anchor: "start", size: 8, y: 300 });
    expect(labels[0]!.x).toBeGreaterThan(304);
    expect(labels[0]!.leader).toBeUndefined();
  });

  it("keeps a name in its own polygon if it fits", () => {
    const rings = [square(262, 280, 308, 330)];
    const { labels } = placeLabels([village({ rings })], options);
    expect(boxContains({ left: 262, top: 280, right: 308, bottom: 330 }, labels[0]!.box)).toBe(true);
  });

  it("leads a name that is wider than its polygon, with a symbol or without, where the ground beside is another's", () => {
    const narrow = square(295, 200, 305, 400);
    const neighbours = [square(100, 200, 295, 400), square(305, 200, 500, 400)];
    const others = neighbours.map((ring, i) => village({ id: `n${i}`, anchor: [150 + i * 300, 390], rings: [ring] }));
    for (const symbolRadius of [0, 2]) {
      const { labels } = placeLabels([village({ rings: [narrow], symbolRadius }), ...others], options);
      const { box, leader } = labels.find(({ id }) => id === "a")!;
      const isOutside = box.bottom <= 200 || box.top >= 400;
      expect(leader !== undefined || isOutside).toBe(true);
    }
  });

  it("avoids a hole in the polygon", () => {
    const rings = [square(200, 200, 400, 400), square(306, 270, 390, 330)];
    const { labels } = placeLabels([village({ rings })], options);
    expect(boxesOverlap(labels[0]!.box, { left: 306, top: 270, right: 390, bottom: 330 })).toBe(false);
  });

  it("centres a name on a polygon without symbol", () => {
    const { labels } = placeLabels([village({ symbolRadius: 0, rings: [square(200, 200, 400, 400)] })], options);
    expect(labels[0]).toMatchObject({ x: 300, y: 300, anchor: "middle" });
  });

  it("names villages on one and the same point", () => {
    const requests = Array.from({ length: 6 }, (_, i) => village({ id: String(i), symbolRadius: 0 }));
    const placement = placeLabels(requests, options);
    expect(placement.labels).toHaveLength(6);
    expect(faults(requests, placement)).toEqual([]);
  });

  it("grows up to the largest size where there is room", () => {
    const { labels } = placeLabels([village({}), village({ id: "b", anchor: [300, 500] })], {
      ...options,
      maxSize: 12,
    });
    expect(labels.map(({ size }) => size)).toEqual([12, 12]);
  });

  it("numbers what has no place, and says which name belongs to which number", () => {
    const small = { left: 0, top: 0, right: 60, bottom: 40 };
    const requests = Array.from({ length: 12 }, (_, i) =>
      village({ id: `v${i}`, anchor: [5 + (i % 4) * 16, 6 + Math.floor(i / 4) * 13], symbolRadius: 1.5 }),
    );
    const { labels, indexed } = placeLabels(requests, { frame: small, minSize: 6 });
    expect(labels.length + indexed.length).toBe(12);
    expect(indexed.length).toBeGreaterThan(0);
    expect(indexed.map(({ marker }) => marker.text)).toEqual(indexed.map(({ number }) => String(number)));
  });

  it("names nothing when there is nothing", () => {
    expect(placeLabels([], options)).toEqual({ labels: [], indexed: [] });
  });

  it("refuses one id twice", () => {
    expect(() => placeLabels([village({}), village({})], options)).toThrow("Two label requests have the id a");
  });
});

function village(change: Partial<LabelRequest>): LabelRequest {
  return { id: "a", text: "赵坝村", anchor: [300, 300], symbolRadius: 4, weight: 400, size: 8, priority: 0, ...change };
}

function square(x0: number, y0: number, x1: number, y1: number): [number, number][] {
  return [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ];
}
