import { expect, it } from "vitest";
import { GridIndex } from "../../../src/charts/labels/grid-index.ts";

const frame = { x0: 0, y0: 0, x1: 100, y1: 100 };

it("finds each number near a box once, and none that was removed", () => {
  const index = new GridIndex(frame, 100);
  index.add(0, { x0: 10, y0: 10, x1: 50, y1: 50 });
  index.add(1, { x0: 90, y0: 90, x1: 95, y1: 95 });
  expect(index.near({ x0: 20, y0: 20, x1: 60, y1: 60 })).toEqual([0]);
  index.remove(0);
  expect(index.near(frame)).toEqual([1]);
});

it("keeps a slanting segment out of the corners of its box", () => {
  const index = new GridIndex(frame, 100);
  index.addSegment(7, [
    [0, 0],
    [99, 99],
  ]);
  expect(index.near({ x0: 48, y0: 48, x1: 52, y1: 52 })).toEqual([7]);
  expect(index.near({ x0: 80, y0: 5, x1: 90, y1: 10 })).toEqual([]);
  expect(
    index.nearSegment([
      [0, 99],
      [99, 0],
    ]),
  ).toEqual([7]);
});

it("keeps what lies outside the frame at its edge", () => {
  const index = new GridIndex(frame, 100);
  index.add(3, { x0: 120, y0: 120, x1: 130, y1: 130 });
  expect(index.near({ x0: 105, y0: 105, x1: 140, y1: 140 })).toEqual([3]);
});
