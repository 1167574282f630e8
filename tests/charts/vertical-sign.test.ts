import { describe, expect, it } from "vitest";
import { placeVerticalSign } from "../../src/charts/vertical-sign.tsx";

describe("placeVerticalSign", () => {
  const { size, characters } = placeVerticalSign({ columns: ["双联扶贫", "工作站"], width: 300, height: 400 });

  it("runs from the right column to the left one, downwards", () => {
    expect(characters.map(({ text }) => text).join("")).toBe("双联扶贫工作站");
    expect(characters[0]!.x).toBeGreaterThan(characters[4]!.x);
    expect(characters[1]!.y).toBeGreaterThan(characters[0]!.y);
  });

  it("keeps characters inside the board and off each other", () => {
    for (const { x, y } of characters) {
      expect(x - size / 2 >= 0 && x + size / 2 <= 300 && y - size / 2 >= 0 && y + size / 2 <= 400).toBe(true);
    }
    expect(characters[1]!.y - characters[0]!.y).toBeGreaterThanOrEqual(size);
  });
});
