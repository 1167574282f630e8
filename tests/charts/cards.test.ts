import { describe, expect, it } from "vitest";
import { cardsFit, placeCards } from "../../src/charts/cards/place.ts";
import type { Card, CardsProps } from "../../src/charts/cards/props.ts";
import { boxContains } from "../../src/charts/parts/box.ts";
import { poorSignWidth } from "../../src/charts/parts/poor-sign.tsx";
import { textWidth } from "../../src/theme/glyphs.ts";
import { amountFills } from "../../src/theme/palette.ts";
import { A0, A4 } from "../../src/theme/paper.ts";
import { typeScale } from "../../src/theme/type-scale.ts";

const type = typeScale(A0);
const fill = amountFills[2]!;
const cards = (count: number, poor = 0): Card[] =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index),
    name: "孙家坝村",
    isPoor: index < poor,
    fill,
    figure: `${100 + index}人`,
    remark: "发生率 14.6%",
  }));
const props = (of: readonly Card[]): CardsProps => ({ cards: of, width: 781, height: 640, type });

describe("placeCards", () => {
  it.each([1, 2, 3, 7, 11, 17, 24, 90])("fills the box with %i cards and keeps their text in them", (count) => {
    const { cards: placed } = placeCards(props(cards(count, 5)));
    expect(placed.map(({ card }) => card.id)).toEqual(cards(count).map(({ id }) => id));
    for (const [bottom, right] of [[640, 781]]) {
      expect(Math.max(...placed.map(({ frame }) => frame.y + frame.height))).toBeCloseTo(bottom!);
      const rows = Map.groupBy(placed, ({ frame }) => frame.y);
      for (const row of rows.values())
        expect(Math.max(...row.map(({ frame }) => frame.x + frame.width))).toBeCloseTo(right!);
      expect(
        Math.max(...[...rows.values()].map((row) => row.length)) -
          Math.min(...[...rows.values()].map((row) => row.length)),
      ).toBeLessThanOrEqual(1);
    }
    for (const { frame, texts } of placed) {
      const inside = { left: frame.x, top: frame.y, right: frame.x + frame.width, bottom: frame.y + frame.height };
      for (const { role, lines, size, x, y } of texts)
        for (const line of lines) {
          const half = (role === "sign" ? poorSignWidth(line, size) : textWidth(line, { size, weight: 700 })) / 2;
          expect(
            boxContains(inside, { left: x - half, right: x + half, top: y - size / 2, bottom: y + size / 2 }),
          ).toBe(true);
        }
    }
  });

  it("sets names of all usual cards in one size, and long ones smaller in several lines", () => {
    const long = [...cards(20, 5), { ...cards(1, 1)[0]!, id: "long", name: "格桑梅朵曲宗达瓦尼玛新村" }];
    const names = placeCards(props(long)).cards.map(({ texts }) => texts[0]!);
    expect(new Set(names.slice(0, 20).map(({ size }) => size)).size).toBe(1);
    expect(names.at(-1)!.lines.length).toBeGreaterThan(1);
    expect(names.at(-1)!.lines.join("")).toBe("格桑梅朵曲宗达瓦尼玛新村");
    expect(names.at(-1)!.size).toBeLessThan(names[0]!.size);
  });

  it("puts cards of a name alone beneath the others, lower than these", () => {
    const { figure: _figure, remark: _remark, ...bare } = cards(1)[0]!;
    const mixed = [...cards(4, 4), ...["a", "b", "c"].map((id) => ({ ...bare, id }))];
    const { cards: placed } = placeCards(props(mixed));
    const [full, low] = [placed.slice(0, 4), placed.slice(4)];
    expect(Math.min(...low.map(({ frame }) => frame.y))).toBeGreaterThan(
      Math.max(...full.map(({ frame }) => frame.y + frame.height)),
    );
    expect(low[0]!.frame.height).toBeLessThan(full[0]!.frame.height / 2);
  });
});

describe("cardsFit", () => {
  it("wants text that can be read", () => {
    expect(cardsFit(props(cards(90)))).toBe(true);
    expect(cardsFit(props(cards(400)))).toBe(false);
    expect(cardsFit({ cards: cards(90), width: 190, height: 160, type: typeScale(A4) })).toBe(false);
  });
});
