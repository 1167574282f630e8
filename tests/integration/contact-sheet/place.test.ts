import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ContactItem } from "../../../src/integration/contact-sheet/items.ts";
import { CONTACT, placeContactSheet, type Rectangle } from "../../../src/integration/contact-sheet/place.ts";
import { A0, A4, BOARD_400x600, landscape, type Paper } from "../../../src/theme/paper.ts";

const item = (place: string, rank: number, paper: Paper, title = `${place}贫困村分布图`): ContactItem => ({
  code: place,
  place,
  level: "township",
  id: `kind-${rank}`,
  rank,
  title,
  note: "T3.2　841×1189",
  paper,
});

const meet = (a: Rectangle, b: Rectangle) =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

describe("placeContactSheet", () => {
  it("sets places beneath each other and kinds beside each other, in the catalogue's order, on one ground", () => {
    const { rows, scale } = placeContactSheet([
      item("甲乡", 2, landscape(A0)),
      item("甲乡", 1, BOARD_400x600),
      item("乙乡", 1, BOARD_400x600),
    ]);
    expect(rows.map(({ place }) => place)).toEqual(["甲乡", "乙乡"]);
    const [large, small] = rows[0]!.cells.map(({ picture }) => picture) as [Rectangle, Rectangle];
    expect(small.left).toBeLessThan(large.left);
    expect(rows[1]!.cells[0]!.picture.left).toBe(small.left);
    expect(small.top + small.height).toBe(large.top + large.height);
    expect(large.width).toBe(Math.round(1189 * scale));
  });

  it("has columns of their own for each level, and a row for each of two places of one name", () => {
    const village = (code: string): ContactItem => ({ ...item("甲村", 5, A0), code, level: "village" });
    const { rows } = placeContactSheet([
      ...[1, 2, 3].map((rank) => item("甲乡", rank, landscape(A0))),
      village("629900100200"),
      village("629900100201"),
    ]);
    expect(rows.map(({ place, cells }) => [place, cells.length])).toEqual([
      ["甲乡", 3],
      ["甲村", 1],
      ["甲村", 1],
    ]);
    expect(rows[1]!.cells[0]!.picture.left).toBe(rows[0]!.cells[0]!.picture.left);
  });

  it("breaks a long title, and makes room for its lines", () => {
    const { rows, height } = placeContactSheet([item("甲乡", 1, A4, "很长很长的标题".repeat(8))]);
    const { caption } = rows[0]!.cells[0]!;
    expect(caption.lines.join("")).toBe("很长很长的标题".repeat(8));
    expect(caption.top + caption.lines.length * CONTACT.title * CONTACT.leading).toBeLessThan(height);
  });

  it("shows any mixture of papers once each, inside the sheet, to one scale, apart from each other", () => {
    const paper = fc.record({
      width: fc.integer({ min: 105, max: 2400 }),
      height: fc.integer({ min: 105, max: 2400 }),
    });
    const sheet = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 24 }), paper);
    fc.assert(
      fc.property(
        fc.uniqueArray(sheet, { minLength: 1, maxLength: 40, selector: ([a, b]) => a * 100 + b }),
        (sheets) => {
          const items = sheets.map(([place, rank, size]) => item(`${place}乡`, rank, size));
          const plan = placeContactSheet(items);
          const cells = plan.rows.flatMap((row) => row.cells);
          expect(new Set(cells.map((cell) => cell.item))).toEqual(new Set(items));
          expect(cells).toHaveLength(items.length);
          for (const [index, { picture, item: own, caption }] of cells.entries()) {
            expect(picture.left).toBeGreaterThanOrEqual(CONTACT.margin);
            expect(picture.left + picture.width).toBeLessThanOrEqual(plan.width - CONTACT.margin + 1);
            expect(caption.top + caption.lines.length * CONTACT.title * CONTACT.leading).toBeLessThan(plan.height);
            expect(Math.abs(picture.width - own.paper.width * plan.scale)).toBeLessThanOrEqual(0.5);
            expect(Math.abs(picture.height - own.paper.height * plan.scale)).toBeLessThanOrEqual(0.5);
            for (const other of cells.slice(index + 1)) expect(meet(picture, other.picture)).toBe(false);
          }
        },
      ),
      { numRuns: 150, seed: 5 },
    );
  });
});
