import { describe, expect, it } from "vitest";
import { labelBox } from "../../src/charts/parts/label-box.ts";
import { placeStaffCards, staffCardsFit } from "../../src/charts/staff-cards/place.ts";
import type { StaffMember } from "../../src/charts/staff-cards/props.ts";
import { BOARD_900x1200 } from "../../src/theme/paper.ts";
import { typeScale } from "../../src/theme/type-scale.ts";

const type = typeScale(BOARD_900x1200);
const duties = ["主持工作站全面工作，负责规划编制、项目申报和重大事项协调。", "负责统计。", "负责产业扶持、技术培训。"];
const staff = (count: number): StaffMember[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `王小${index}`,
    post: "干事",
    unit: "某某镇农技干部",
    phone: "100 2282 6439",
    duties: duties[index % 3]!,
  }));
const place = (count: number) => placeStaffCards({ staff: staff(count), width: 836, height: 700, type });

describe("placeStaffCards", () => {
  it.each([1, 3, 7, 12])("keeps the cards of %i people inside the board, and texts inside the cards", (count) => {
    const { cards, height } = place(count);
    expect(height).toBeLessThanOrEqual(700);
    for (const card of cards) {
      expect(card.x >= -0.01 && card.y >= 0 && card.x + card.width <= 836.01).toBe(true);
      expect(card.y + card.height).toBeLessThanOrEqual(height + 0.01);
      for (const label of card.labels) {
        const box = labelBox(label);
        expect(box.left >= card.x && box.right <= card.x + card.width).toBe(true);
        expect(box.top >= card.y && box.bottom <= card.y + card.height).toBe(true);
      }
    }
  });

  it("has a photo of five to seven at the top of each card, at one height with the post", () => {
    for (const { photo, labels, y } of place(4).cards) {
      expect(photo.height / photo.width).toBeCloseTo(7 / 5, 6);
      expect(labelBox(labels[0]!).top - photo.y).toBeLessThan(labels[0]!.size);
      expect(photo.y).toBeGreaterThan(y);
    }
  });

  it("stands from the top with equal small gaps, and centres a lone last card", () => {
    const { cards } = place(7);
    expect(cards[0]!.y).toBe(0);
    const [first, second] = cards;
    const next = cards.find(({ y }) => y > 0)!;
    expect(next.y - first!.height).toBeCloseTo(second!.x - first!.x - first!.width, 6);
    const last = cards.at(-1)!;
    expect(last.x + last.width / 2).toBeCloseTo(418, 3);
  });

  it("prints a telephone whole, large, in a line of its own under photo and text", () => {
    for (const { labels, photo } of place(4).cards) {
      const phone = labels.find(({ text }) => text === "100 2282 6439")!;
      expect(phone.size).toBeGreaterThanOrEqual(28);
      expect(labelBox(phone).top).toBeGreaterThan(photo.y + photo.height);
      expect(labels.filter(({ text }) => /\d{4}/.test(text))).toEqual([phone]);
    }
  });

  it("sets all cards in one size, and marks of whereabouts on all or none", () => {
    for (const count of [2, 4, 8, 12]) {
      const { cards } = place(count);
      expect(new Set(cards.map(({ labels }) => labels.find(({ text }) => text === "干事")!.size)).size).toBe(1);
      expect(new Set(cards.map(({ rings }) => rings.length)).size).toBe(1);
    }
    const withoutDuties = staff(4).map(({ duties: _duties, ...member }) => member);
    const roomy = placeStaffCards({ staff: withoutDuties, width: 836, height: 800, type });
    expect(roomy.cards[0]!.rings).toHaveLength(3);
  });

  it("says where the cards do not fit", () => {
    expect(staffCardsFit({ staff: staff(12), width: 100, height: 80, type })).toBe(false);
    expect(() => placeStaffCards({ staff: staff(12), width: 100, height: 80, type })).toThrow(
      "StaffCards: 12 people do not fit 100 × 80 mm",
    );
  });
});
