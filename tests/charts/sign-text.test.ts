import { describe, expect, it } from "vitest";
import { placeSignText, type SignTextProps } from "../../src/charts/sign-text.tsx";

const boards: readonly SignTextProps[] = [
  { lines: ["双联扶贫", "工作站"], direction: "columns", width: 300, height: 400 },
  { lines: ["双联扶贫工作站"], direction: "rows", width: 520, height: 180 },
  { lines: ["双联扶贫", "工作站"], direction: "rows", width: 400, height: 300 },
];

describe.each(boards)("a sign in $direction of $lines", (board) => {
  const { size, characters } = placeSignText(board);

  it("is read in order", () => {
    expect(characters.map(({ text }) => text).join("")).toBe("双联扶贫工作站");
    const [first, second] = characters as [(typeof characters)[0], (typeof characters)[0]];
    if (board.direction === "columns") expect(second.y).toBeGreaterThan(first.y);
    else expect(second.x).toBeGreaterThan(first.x);
    const next = characters[4]!;
    if (board.lines.length > 1 && board.direction === "columns") expect(next.x).toBeLessThan(first.x);
    if (board.lines.length > 1 && board.direction === "rows") expect(next.y).toBeGreaterThan(first.y);
  });

  it("keeps characters inside the board and off each other", () => {
    const { width, height } = board;
    for (const { x, y } of characters) {
      expect(x - size / 2 >= 0 && x + size / 2 <= width && y - size / 2 >= 0 && y + size / 2 <= height).toBe(true);
    }
    for (const [index, a] of characters.entries()) {
      for (const b of characters.slice(index + 1)) {
        expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(size);
      }
    }
  });
});
