import { describe, expect, test } from "vitest";
import { flowTitleSize, placeFlowDiagram } from "../../src/charts/flow-diagram/place.ts";
import type { FlowSection } from "../../src/charts/flow-diagram/props.ts";
import { labelBox } from "../../src/charts/parts/label-box.ts";
import { registrationWorkflow } from "../../src/standard-texts/registration-workflow.ts";
import { textWidth } from "../../src/theme/glyphs.ts";
import { A1, A3, landscape } from "../../src/theme/paper.ts";
import { typeScale } from "../../src/theme/type-scale.ts";
import { cornersOf, crossings, isInside, overlaps, slanted } from "./diagram-geometry.ts";

const type = typeScale(A1);
/** The workflow with the days that a county has notices hang. */
const sections: readonly FlowSection[] = registrationWorkflow.map((section) => ({
  ...section,
  steps: section.steps.map((step) => (step.mark ? { ...step, time: "不少于7天" } : step)),
}));

describe.each([
  ["A1 portrait", 534, 560, type],
  ["A1 landscape", 780, 340, typeScale(landscape(A1))],
  ["A3 portrait", 275, 310, typeScale(A3)],
])("%s", (_name, width, height, scale) => {
  const frame = { x: 0, y: 0, width, height };
  const flow = placeFlowDiagram({ sections, width, height, type: scale });

  test("has every step once, inside the frame, apart from the others", () => {
    expect(flow.boxes).toHaveLength(23);
    expect(overlaps([...flow.boxes, ...flow.headings])).toEqual([]);
    expect(flow.boxes.filter((box) => !isInside(box, frame))).toEqual([]);
  });

  test("is read as a text is: from the left to the right, then the next row, a first step in a row of its own", () => {
    const places = flow.boxes.map(({ x, y }) => y * 1000 + x);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(flow.boxes[0]).toMatchObject({ x: 0, width });
    expect(flow.boxes[1]).toMatchObject({ x: 0 });
  });

  test("keeps each text in its box and readable", () => {
    for (const box of flow.boxes) {
      for (const label of box.labels) {
        const { left, top, right, bottom } = labelBox(label);
        expect(isInside({ x: left, y: top, width: right - left, height: bottom - top }, box)).toBe(true);
        expect(label.size).toBeGreaterThanOrEqual(scale.floor);
      }
    }
  });

  test("keeps chips apart from each other, from texts and from other boxes", () => {
    const chips = flow.boxes.flatMap((box) => box.chips);
    expect(chips.filter(({ kind }) => kind === "time")).toHaveLength(5);
    expect(overlaps(chips)).toEqual([]);
    for (const { text, size, width: own } of chips) expect(textWidth(text, { size, weight: 500 })).toBeLessThan(own);
    for (const box of flow.boxes) {
      const others = flow.boxes.filter((other) => other !== box);
      for (const chip of box.chips) {
        expect(chip.x >= box.x && chip.x + chip.width <= box.x + box.width).toBe(true);
        for (const other of others) expect(overlaps([chip, other])).toEqual([]);
      }
      const inks = box.labels.map((label) => {
        const { left, top, right, bottom } = labelBox(label);
        return { x: left, y: top, width: right - left, height: bottom - top };
      });
      for (const chip of box.chips) for (const ink of inks) expect(overlaps([chip, ink])).toEqual([]);
    }
  });

  test("arrows run at right angles from each step to the next, through no box and no chip", () => {
    expect(flow.arrows).toHaveLength(21);
    expect(slanted(flow.arrows)).toEqual([]);
    expect(crossings(flow.arrows, [...flow.boxes, ...flow.boxes.flatMap(({ chips }) => chips)])).toEqual([]);
    expect(cornersOf(flow.arrows).every((corner) => isInside(corner, frame))).toBe(true);
  });

  test("the line to the next row runs in the middle between the rows", () => {
    for (const [from, corner] of flow.arrows.filter((points) => points.length === 4)) {
      const next = Math.min(...flow.boxes.map(({ y }) => y).filter((y) => y > from![1]));
      expect(corner![1]).toBeCloseTo((from![1] + next) / 2, 6);
    }
  });
});

test("on A1 titles are over 11.5 mm high and the explanation over 9", () => {
  const flow = placeFlowDiagram({ sections, width: 550, height: 590, type });
  expect(flow.titleSize).toBeGreaterThan(11.5);
  const texts = flow.boxes.flatMap((box) => box.labels.slice(2).map(({ size }) => size));
  expect(Math.min(...texts)).toBeGreaterThan(9);
});

test("says in the heading where a flow comes from, and beneath it where it goes on", () => {
  const [household] = sections;
  const cut: FlowSection = { ...household!, steps: household!.steps.slice(2, 9), from: "接第1张", to: "接第3张" };
  const { headings, marks } = placeFlowDiagram({ sections: [cut], width: 534, height: 300, type });
  expect(headings[0]!.text).toBe(`${household!.title}　接第1张`);
  expect(marks.map(({ text }) => text)).toEqual(["接第3张"]);
});

test("a panel too small for the smallest text is refused", () => {
  const props = { sections, width: 120, height: 160, type };
  expect(flowTitleSize(props)).toBeUndefined();
  expect(() => placeFlowDiagram(props)).toThrow("A flow does not fit 120 × 160 mm");
});
