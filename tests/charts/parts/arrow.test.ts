import { expect, test } from "vitest";
import { arrowPaths } from "../../../src/charts/parts/arrow.ts";

test("the tip is the end of the run and the line stops inside the head", () => {
  const { line, head } = arrowPaths(
    [
      [0, 0],
      [0, 20],
    ],
    5,
  );
  expect(head).toBe("M0,20L-2.25,15L2.25,15Z");
  expect(line).toEqual([
    [0, 0],
    [0, 17],
  ]);
});
