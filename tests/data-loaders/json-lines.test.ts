import { expect, test } from "vitest";
import { jsonLines } from "../../src/data-loaders/json-lines.ts";

test("each value's line by its path", () => {
  const lines = jsonLines(
    '{\n "a": 1,\n "b": [\n  {"c": "x, {y\\"}"},\n  {"c":\n null}\n ],\n "d": {"e": [], "f": true}\n}',
  );
  expect(Object.fromEntries(lines)).toEqual({
    "": 1,
    a: 2,
    b: 3,
    "b.0": 4,
    "b.0.c": 4,
    "b.1": 5,
    "b.1.c": 6,
    d: 8,
    "d.e": 8,
    "d.f": 8,
  });
});
