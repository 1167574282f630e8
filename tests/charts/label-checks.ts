import { expect } from "vitest";
import { boxesOverlap } from "../../src/charts/parts/box.ts";
import type { LabelProps } from "../../src/charts/parts/label.tsx";
import { labelBox } from "../../src/charts/parts/label-box.ts";

/** Text that a reader would miss or misread: outside the box, over other text, or too small. */
export function expectReadable(
  labels: readonly LabelProps[],
  { width, height, type }: { width: number; height: number; type: { floor: number } },
) {
  const boxes = labels.map((label) => ({ text: label.text, ...labelBox(label) }));
  const outside = boxes.filter(
    (box) => box.left < -0.01 || box.top < -0.01 || box.right > width + 0.01 || box.bottom > height + 0.01,
  );
  expect(outside).toEqual([]);
  const colliding = boxes.flatMap((box, index) =>
    boxes.slice(index + 1).flatMap((other) => (boxesOverlap(box, other, 0.01) ? [`${box.text} × ${other.text}`] : [])),
  );
  expect(colliding).toEqual([]);
  expect(labels.filter((label) => label.size < type.floor - 1e-9)).toEqual([]);
}
