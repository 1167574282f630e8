import { expect, test } from "vitest";
import { createRng } from "../../../tools/sample-county/rng.ts";

test("a seed gives the same choices every time, another seed others", () => {
  const draw = (seed: string) => Array.from({ length: 5 }, createRng(seed).next);
  expect(draw("a")).toEqual(draw("a"));
  expect(draw("a")).not.toEqual(draw("b"));
});

test("shuffling keeps every element and the original", () => {
  const list = [1, 2, 3, 4, 5];
  expect(createRng("x").shuffled(list).toSorted()).toEqual(list);
  expect(list).toEqual([1, 2, 3, 4, 5]);
});
