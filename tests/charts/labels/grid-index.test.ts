import { expect, it } from "vitest";
import { GridIndex } from "../../../src/charts/labels/grid-index.ts";

const frame = { left: 0, top: 0, right: 100, bottom: 100 };

it("finds each number near a box once, and none that was removed", () => {
  const index = new GridIndex(frame, 100);
  index.add(0, { left: 10, top: 10, right: 50, bottom: 50 });
  index.add(1, { left: 90, top: 90, right: 95, bottom: 95 });
  expect(index.near({ left: 20, top: 20, right: 60, bottom: 60 })).toEqual([0]);
  index.remove(0);
  expect(index.near(frame)).toEqual([1]);
});

it("keeps a slanting segment out of the corners of its box", () => {
  const index = new GridIndex(frame, 100);
  index.addSegment(7, [
    [0, 0],
    [99, 99],
  ]);
  expect(index.near({ left: 48, top: 48, right: 52, bottom: 52 })).toEqual([7]);
  expect(index.near({ left: 80, top: 5, right: 90, bottom: 10 })).toEqual([]);
  expect(
    index.nearSegment([
      [0, 99],
      [99, 0],
    ]),
  ).toEqual([7]);
});

it("keeps what lies outside the frame at its edge", () => {
  const index = new GridIndex(frame, 100);
  index.add(3, { left: 120, top: 120, right: 130, bottom: 130 });
  expect(index.near({ left: 105, top: 105, right: 140, bottom: 140 })).toEqual([3]);
});
