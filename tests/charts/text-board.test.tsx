import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { placeTextBoard } from "../../src/charts/text-board/place.ts";
import { TextBoard } from "../../src/charts/text-board/text-board.tsx";
import { dutiesBoard } from "./examples/boards.ts";
import { expectReadable } from "./label-checks.ts";

describe("TextBoard", () => {
  for (const times of [1, 2, 5]) {
    it(`fills the board with ${times * 5} duties in one size`, () => {
      const props = dutiesBoard([520, 700], times);
      const { labels, size, fits } = placeTextBoard(props);
      expect(fits).toBe(true);
      expectReadable(labels, props);
      expect(new Set(labels.map((label) => label.size))).toEqual(new Set([size]));
      const last = labels.at(-1)!;
      expect(last.y).toBeGreaterThan(700 * 0.85);
    });
  }

  it("does not blow up a few words", () => {
    const { size } = placeTextBoard({ ...dutiesBoard([520, 700]), paragraphs: [{ text: "保持清洁。" }] });
    expect(size).toBeLessThanOrEqual(520 / 17);
  });

  it("hangs the text behind its number", () => {
    const { labels } = placeTextBoard(dutiesBoard([520, 700]));
    expect(labels.filter((label) => label.x === 0).map((label) => label.text)).toEqual([
      "一、",
      "二、",
      "三、",
      "四、",
      "五、",
    ]);
    expect(new Set(labels.map((label) => label.x)).size).toBe(2);
  });

  it("refuses a text that the smallest size cannot hold", () => {
    expect(() => render(<TextBoard {...dutiesBoard([100, 60], 3)} />)).toThrow(
      "TextBoard: the text does not fit 100 × 60 mm at the smallest size",
    );
  });

  it("stands as it stood", () => {
    expect(render(<TextBoard {...dutiesBoard([300, 200])} />)).toMatchSnapshot();
  });
});
