import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { TEXT_WEIGHT } from "../../src/charts/text-board/columns.ts";
import { placeTextBoard } from "../../src/charts/text-board/place.ts";
import { TextBoard } from "../../src/charts/text-board/text-board.tsx";
import { blankBefore } from "../../src/theme/squeeze.ts";
import { dutiesBoard } from "./examples/boards.ts";
import { expectReadable } from "./label-checks.ts";

describe("TextBoard", () => {
  for (const times of [1, 2, 5]) {
    it(`fills the board with ${times * 5} duties in one size`, () => {
      const props = dutiesBoard([520, 700], times);
      const { labels, size, fits } = placeTextBoard(props);
      expect(fits).toBe(true);
      expectReadable(labels, props);
      const texts = labels.filter(({ weight }) => weight === TEXT_WEIGHT);
      expect(new Set(texts.map((label) => label.size))).toEqual(new Set([size]));
      const last = labels.at(-1)!;
      expect(last.y).toBeGreaterThan(700 * 0.85);
      expect(last.y).toBeLessThan(700 * 0.97);
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
    // A line that begins with a quotation mark has its ink where others have theirs.
    expect(new Set(labels.map(({ x, text, size }) => (x + blankBefore(text) * size).toFixed(6))).size).toBe(2);
  });

  it("draws a rule between items and none after the last", () => {
    const { rules, labels } = placeTextBoard(dutiesBoard([520, 700]));
    expect(rules).toHaveLength(4);
    for (const [[, y]] of rules) expect(labels.every((label) => Math.abs(label.y - y) > label.size / 2)).toBe(true);
  });

  it("sets short heads in bold where every item has one, and stretches no line by more than 2 %", () => {
    const paragraphs = [
      { number: "一、", text: "摸清底数。逐户走访，摸清贫困村、贫困户的基本情况和致贫原因，协助做好建档立卡。" },
      { number: "二、", text: "宣传政策。把扶贫开发和惠农政策讲到每家每户，推动各项政策在本村落实。" },
    ];
    const board = (all: typeof paragraphs) => placeTextBoard({ ...dutiesBoard([520, 700]), paragraphs: all });
    const bold = ({ labels }: ReturnType<typeof board>) =>
      labels.filter(({ weight, x }) => weight === 700 && x > 0).map(({ text }) => text);
    expect(bold(board(paragraphs))).toEqual(["摸清底数。", "宣传政策。"]);
    expect(bold(board([...paragraphs, { number: "三、", text: "监督扶贫项目和资金的管理使用。" }]))).toEqual([]);
    for (const { letterSpacing = 0, size } of board(paragraphs).labels)
      expect(letterSpacing).toBeLessThanOrEqual(size * 0.02);
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
