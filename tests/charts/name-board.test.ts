import { describe, expect, it } from "vitest";
import { placeNameBoard } from "../../src/charts/name-board/place.ts";

const lines = ["双联扶贫", "工作站"];
const box = { width: 300, height: 400 };

describe("placeNameBoard", () => {
  const down = placeNameBoard({ lines, writing: "downwards", ...box });
  const across = placeNameBoard({ lines, writing: "across", ...box });

  it("runs from the right column to the left one, downwards", () => {
    const { characters } = down;
    expect(characters.map(({ text }) => text).join("")).toBe("双联扶贫工作站");
    expect(characters[0]!.x).toBeGreaterThan(characters[4]!.x);
    expect(characters[1]!.y).toBeGreaterThan(characters[0]!.y);
  });

  it("runs from the left to the right, the second line beneath the first and centred", () => {
    const { characters } = across;
    expect(characters[1]!.x).toBeGreaterThan(characters[0]!.x);
    expect(characters[4]!.y).toBeGreaterThan(characters[0]!.y);
    expect(characters[5]!.x).toBeCloseTo(box.width / 2, 6);
  });

  it.each([
    ["downwards", down],
    ["across", across],
  ])("keeps characters inside the board and off each other, %s", (_writing, { size, characters }) => {
    for (const { x, y } of characters) {
      expect(x - size / 2 >= 0 && x + size / 2 <= box.width).toBe(true);
      expect(y - size / 2 >= 0 && y + size / 2 <= box.height).toBe(true);
    }
    const [first, second] = characters;
    expect(Math.hypot(second!.x - first!.x, second!.y - first!.y)).toBeGreaterThanOrEqual(size);
  });
});
