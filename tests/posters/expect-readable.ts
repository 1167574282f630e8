import { expect } from "vitest";
import { boxesOverlap } from "../../src/charts/parts/box.ts";
import type { Paper } from "../../src/theme/paper.ts";
import { typeScale } from "../../src/theme/type-scale.ts";
import type { SheetText } from "./sample.ts";

/** Boxes are a little larger than the ink, mm. */
const TOUCH = 0.3;

/** Every line of a sheet is on the paper, large enough, free of others, and says something. */
export function expectReadable(texts: readonly SheetText[], paper: Paper): void {
  const { floor } = typeScale(paper);
  expect(texts.length).toBeGreaterThan(0);
  // Sizes are written with two decimals.
  expect(texts.filter(({ size }) => !(size >= floor - 0.005))).toEqual([]);
  expect(texts.filter(({ text }) => /NaN|undefined|Infinity|null/.test(text))).toEqual([]);
  expect(texts.filter(({ box }) => !Object.values(box).every(Number.isFinite))).toEqual([]);
  const isOff = ({ box }: SheetText) =>
    box.left < 0 || box.top < 0 || box.right > paper.width || box.bottom > paper.height;
  expect(texts.filter(isOff)).toEqual([]);
  const written = texts.filter(({ isFaint }) => !isFaint);
  const collisions = written.flatMap(({ text, box }, index) =>
    written
      .slice(index + 1)
      .flatMap((other) => (boxesOverlap(box, other.box, TOUCH) ? [`${text} × ${other.text}`] : [])),
  );
  expect(collisions).toEqual([]);
}
