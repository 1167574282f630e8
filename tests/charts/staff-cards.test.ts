import { describe, expect, it } from "vitest";
import { placeStaffCards } from "../../src/charts/staff-cards/place.ts";
import type { StaffMember } from "../../src/charts/staff-cards/props.ts";
import { textWidth } from "../../src/theme/glyphs.ts";
import { BOARD_900x1200 } from "../../src/theme/paper.ts";
import { typeScale } from "../../src/theme/type-scale.ts";

const type = typeScale(BOARD_900x1200);
const duties = ["主持工作站全面工作，负责规划编制、项目申报和重大事项协调。", "负责统计。", "负责产业扶持、技术培训。"];
const staff = (count: number): StaffMember[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `王小${index}`,
    post: "干事",
    unit: "某某镇农技干部",
    phone: "0100-1000101",
    duties: duties[index % 3]!,
  }));
const place = (count: number) => placeStaffCards({ staff: staff(count), width: 836, height: 700, type });

describe("placeStaffCards", () => {
  it.each([1, 3, 7, 12])(
    "keeps the cards of %i people apart and inside the board, and texts inside the cards",
    (count) => {
      for (const card of place(count)) {
        expect(
          card.x >= -0.01 && card.y >= -0.01 && card.x + card.width <= 836.01 && card.y + card.height <= 700.01,
        ).toBe(true);
        for (const { text, size, y } of card.lines) {
          expect(card.textX + textWidth(text, { size, weight: 500 })).toBeLessThan(card.x + card.width);
          expect(y > card.y && y < card.y + card.height).toBe(true);
        }
      }
    },
  );

  it("sets all cards in the same sizes, at the same height", () => {
    const cards = place(8);
    for (const role of ["post", "name", "detail"] as const) {
      expect(
        new Set(cards.flatMap(({ lines }) => lines.filter((line) => line.role === role).map(({ size }) => size))).size,
      ).toBe(1);
    }
    expect(cards[0]!.lines[0]!.y).toBe(cards[1]!.lines[0]!.y);
  });

  it("centres a lone last card", () => {
    const last = place(7).at(-1)!;
    expect(last.x + last.width / 2).toBeCloseTo(418, 3);
  });
});
