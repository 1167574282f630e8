import { describe, expect, it } from "vitest";
import { placeNameBoard } from "../../src/charts/name-board/place.ts";

const boxes = [
  { width: 540, height: 260 },
  { width: 340, height: 440 },
  { width: 540, height: 120 },
];
const names = [["双联扶贫", "工作站"], ["双联", "扶贫", "工作站"], ["双联扶贫工作站"], ["站"]];
const cases = boxes.flatMap((box) => names.map((rows) => ({ rows, ...box })));

describe.each(cases)("the name $rows on $width × $height", ({ rows, ...box }) => {
  const { size, characters } = placeNameBoard({ rows, ...box });

  it("is read from the left to the right, row by row, each in the middle", () => {
    expect(characters.map(({ text }) => text).join("")).toBe(rows.join(""));
    const byRow = [...Map.groupBy(characters, ({ y }) => y)];
    expect(byRow.map(([, row]) => row.map(({ text }) => text).join(""))).toEqual(rows);
    for (const [, row] of byRow) expect((row[0]!.x + row.at(-1)!.x) / 2).toBeCloseTo(box.width / 2, 6);
  });

  it("stays inside the board, and its characters off each other", () => {
    for (const { x, y } of characters) {
      expect(x - size / 2 >= -1e-9 && x + size / 2 <= box.width + 1e-9).toBe(true);
      expect(y - size / 2 >= 0 && y + size / 2 <= box.height).toBe(true);
    }
    for (const [index, { x, y }] of characters.entries())
      for (const other of characters.slice(index + 1))
        expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThanOrEqual(size);
  });

  it("has its characters closer than its rows, so that nobody reads down the columns", () => {
    const [first, second] = characters;
    const below = characters.find(({ y }) => y > first!.y);
    if (second && below && second.y === first!.y)
      expect(second.x - first!.x).toBeLessThan(Math.max(below.y - first!.y, size * 1.031));
  });
});
