import { expect, it } from "vitest";
import { visibleWidth } from "../reading/stroke-width.ts";
import { thinStrokeFaults } from "./stroke-width.ts";

const box = { left: 10, top: 20, right: 30, bottom: 40 };

it("catches a thin line and a thin border of a shape, and no halo", () => {
  const thin = { width: 0.2, color: "#1f1a17", box };
  expect(thinStrokeFaults([{ ...thin, width: 0.25 }])).toEqual([]);
  expect(thinStrokeFaults([{ ...thin, fill: "#1f1a17" }])).toEqual([]);
  expect(thinStrokeFaults([thin, { ...thin, fill: "#ffffff" }])).toHaveLength(2);
});

it("takes of a border what its clip leaves", () => {
  const edge = { ...box, bottom: 20 };
  expect(visibleWidth(0.4, edge, box)).toBeCloseTo(0.2);
  expect(visibleWidth(0.4, edge, { ...box, top: 0 })).toBeCloseTo(0.4);
});
