import type { Candidate } from "./candidates.ts";
import { PADDING, type SizedLabel } from "./sized-label.ts";
import type { PlacedLabel } from "./types.ts";

/** A label at its place, in the terms of the `Label` element. */
export function placedLabel(
  { request, size }: SizedLabel,
  { box, anchor, kind, leader, form }: Candidate,
): PlacedLabel {
  const x = { start: box.left + PADDING * size, middle: (box.left + box.right) / 2, end: box.right - PADDING * size }[
    anchor
  ];
  return {
    id: request.id,
    text: request.text,
    size,
    weight: request.weight,
    kind: kind === "beside" || !leader ? kind : "leader",
    form,
    box,
    x,
    y: (box.top + box.bottom) / 2,
    anchor,
    ...(leader ? { leader } : {}),
  };
}
