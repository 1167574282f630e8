import { textWidth } from "../../theme/glyphs.ts";
import { type Outline, outlineOf } from "./outline.ts";
import type { LabelRequest } from "./types.ts";

/** Margin around the characters in ems: keeps names apart and leaves room for a halo. */
export const PADDING = 0.12;

/** A request with what does not depend on the size being tried. */
export interface MeasuredLabel {
  readonly request: LabelRequest;
  /** Width of the text at a size of 1 mm, mm. */
  readonly ems: number;
  readonly outline?: Outline;
}

/** A request at the size being tried. Lengths in mm. */
export interface SizedLabel extends MeasuredLabel {
  /** Em size. */
  readonly size: number;
  /** Half extents of the box with its margin. */
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Measures a request, once for all sizes. */
export function measure(request: LabelRequest): MeasuredLabel {
  const ems = textWidth(request.text, { size: 1, weight: request.weight });
  return { request, ems, ...(request.rings?.length ? { outline: outlineOf(request.rings) } : {}) };
}

/** A measured request at an em size (mm). */
export function atSize(label: MeasuredLabel, size: number): SizedLabel {
  return { ...label, size, halfWidth: (label.ems / 2 + PADDING) * size, halfHeight: (0.5 + PADDING) * size };
}
