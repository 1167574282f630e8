import { describe, expect, it } from "vitest";
import { horizontalLine, verticalLine } from "../../../src/charts/parts/clear-line.ts";

describe("clear lines", () => {
  const box = { left: 20, right: 30, top: 5, bottom: 15 };

  it("break around text in their way, with a millimetre to spare", () => {
    expect(horizontalLine(10, 0, 100, [box])).toEqual([
      { x1: 0, y1: 10, x2: 19, y2: 10 },
      { x1: 31, y1: 10, x2: 100, y2: 10 },
    ]);
    expect(verticalLine(25, 0, 100, [box])).toEqual([
      { x1: 25, y1: 0, x2: 25, y2: 4 },
      { x1: 25, y1: 16, x2: 25, y2: 100 },
    ]);
  });

  it("run through where nothing is in their way", () => {
    expect(horizontalLine(40, 0, 100, [box])).toEqual([{ x1: 0, y1: 40, x2: 100, y2: 40 }]);
  });

  it("leave out pieces beyond their ends and between overlapping boxes", () => {
    const boxes = [box, { ...box, left: 28, right: 60 }, { ...box, left: 90, right: 120 }];
    expect(horizontalLine(10, 0, 100, boxes)).toEqual([
      { x1: 0, y1: 10, x2: 19, y2: 10 },
      { x1: 61, y1: 10, x2: 89, y2: 10 },
    ]);
  });
});
