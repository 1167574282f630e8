import { expect, it } from "vitest";
import {
  crossesBox,
  distanceToSegment,
  lengthInside,
  type Segment,
  segmentsCross,
} from "../../../src/charts/parts/segment.ts";

const box = { left: 0, top: 0, right: 10, bottom: 10 };
const segment = (ax: number, ay: number, bx: number, by: number): Segment => [
  [ax, ay],
  [bx, by],
];

it("measures how much of a segment lies in a box", () => {
  expect(lengthInside(segment(-5, 5, 15, 5), box)).toBeCloseTo(10);
  expect(lengthInside(segment(5, 5, 5, 30), box)).toBeCloseTo(5);
  expect(lengthInside(segment(-5, 11, 15, 11), box)).toBe(0);
  expect(lengthInside(segment(-4, 0, 0, -4), box)).toBe(0);
});

it("does not count a segment along an edge as crossing", () => {
  expect(crossesBox(segment(0, -5, 0, 15), box)).toBe(false);
  expect(crossesBox(segment(-1, -1, 11, 11), box)).toBe(true);
});

it("sees segments that meet", () => {
  expect(segmentsCross(segment(0, 0, 10, 10), segment(0, 10, 10, 0))).toBe(true);
  expect(segmentsCross(segment(0, 0, 5, 5), segment(5, 5, 9, 0))).toBe(true);
  expect(segmentsCross(segment(0, 0, 4, 4), segment(0, 10, 10, 0))).toBe(false);
  expect(segmentsCross(segment(0, 0, 4, 0), segment(5, 0, 9, 0))).toBe(false);
  expect(segmentsCross(segment(0, 0, 6, 0), segment(5, 0, 9, 0))).toBe(true);
});

it("measures the distance of a point", () => {
  expect(distanceToSegment([5, 3], segment(0, 0, 10, 0))).toBe(3);
  expect(distanceToSegment([13, 4], segment(0, 0, 10, 0))).toBe(5);
});
