import { describe, expect, test } from "vitest";
import { flowTitleSize, placeFlowDiagram } from "../../src/charts/flow-diagram/place.ts";
import { FLOW_WEIGHTS } from "../../src/charts/flow-diagram/text.ts";
import { registrationWorkflow, workflowLanes } from "../../src/standard-texts/registration-workflow.ts";
import { textWidth } from "../../src/theme/glyphs.ts";
import { A1, A3, landscape } from "../../src/theme/paper.ts";
import { typeScale } from "../../src/theme/type-scale.ts";
import { cornersOf, crossings, isInside, overlaps, slanted } from "./diagram-geometry.ts";

const type = typeScale(A1);

describe.each([
  ["A1 portrait", 534, 650, type],
  ["A1 landscape", 780, 400, typeScale(landscape(A1))],
  ["A3 portrait", 275, 334, typeScale(A3)],
])("%s", (_name, width, height, scale) => {
  const frame = { x: 0, y: 0, width, height };
  const flow = placeFlowDiagram({ sections: registrationWorkflow, lanes: workflowLanes, width, height, type: scale });

  test("has every step once, inside the frame, apart from the others", () => {
    expect(flow.boxes).toHaveLength(23);
    expect(overlaps([...flow.boxes, ...flow.headings])).toEqual([]);
    expect(flow.boxes.filter((box) => !isInside(box, frame))).toEqual([]);
  });

  test("keeps each text in its box and readable", () => {
    for (const box of flow.boxes) {
      for (const text of box.texts) {
        const inkWidth = textWidth(text.text, { size: text.size, weight: FLOW_WEIGHTS[text.part] });
        const left = text.x - { start: 0, middle: 0.5, end: 1 }[text.anchor] * inkWidth;
        const ink = { x: left, y: text.y - text.size / 2, width: inkWidth, height: text.size };
        expect(isInside(ink, box)).toBe(true);
        expect(text.size).toBeGreaterThanOrEqual(scale.floor);
      }
    }
  });

  test("arrows run at right angles from each step to the next and through no box", () => {
    expect(flow.arrows).toHaveLength(21);
    expect(slanted(flow.arrows)).toEqual([]);
    expect(crossings(flow.arrows, flow.boxes)).toEqual([]);
    expect(cornersOf(flow.arrows).every((corner) => isInside(corner, frame))).toBe(true);
  });
});

test("on A1 the explanation can be read at a metre", () => {
  const flow = placeFlowDiagram({
    sections: registrationWorkflow,
    lanes: workflowLanes,
    width: 534,
    height: 650,
    type,
  });
  const sizes = flow.boxes.flatMap((box) => box.texts.filter((text) => text.part === "line").map((text) => text.size));
  expect(Math.min(...sizes)).toBeGreaterThan(7);
});

test("a panel too small for the smallest text is refused", () => {
  const props = { sections: registrationWorkflow, lanes: workflowLanes, width: 120, height: 160, type };
  expect(flowTitleSize(props)).toBeUndefined();
  expect(() => placeFlowDiagram(props)).toThrow(/^A flow does not fit boxes of/);
});
