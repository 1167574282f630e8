import { describe, expect, it } from "vitest";
import { horizontalLine, verticalLine } from "../../../src/charts/parts/clear-line.ts";

describe("clear lines", () => {
  const box = { left: 20, right: 30, top: 5, bottom: 15 };

  it("break around text in their way, with a millimetre to spare", () => {
    expect(horizontalLine(10, 0, 100, [box])).toEqual([
      [
        [0, 10],
        [19, 10],
      ],
      [
        [31, 10],
        [100, 10],
      ],
    ]);
    expect(verticalLine(25, 0, 100, [box])).toEqual([
      [
        [25, 0],
        [25, 4],
      ],
      [
        [25, 16],
        [25, 100],
      ],
    ]);
  });

  it("run through where nothing is in their way", () => {
    expect(horizontalLine(40, 0, 100, [box])).toEqual([
      [
        [0, 40],
        [100, 40],
      ],
    ]);
  });

  it("leave out pieces beyond their ends and between overlapping boxes", () => {
    const boxes = [box, { ...box, left: 28, right: 60 }, { ...box, left: 90, right: 120 }];
    expect(horizontalLine(10, 0, 100, boxes)).toEqual([
      [
        [0, 10],
        [19, 10],
      ],
      [
        [61, 10],
        [89, 10],
      ],
    ]);
  });
});
