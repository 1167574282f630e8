import { textWidth } from "../../theme/glyphs.ts";
import { type Outline, outlineOf } from "./outline.ts";
import type { LabelForm, LabelRequest } from "./types.ts";

/** Margin around the characters in ems: keeps names apart and leaves room for a halo. */
export const PADDING = 0.12;

/** A request with what does not depend on the size being tried. */
export interface MeasuredLabel {
  readonly request: LabelRequest;
  readonly forms: readonly LabelForm[];
  readonly outline?: Outline;
}

/** One way to write a label at a size. Lengths in mm. */
export interface SizedForm {
  /** Its number among the request's. */
  readonly form: number;
  readonly formCost: number;
  /** Half extents of the box with its margin. */
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** A request at the size being tried, in one of its forms: at first in the one that is liked best. */
export interface SizedLabel extends SizedForm {
  readonly request: LabelRequest;
  readonly outline?: Outline;
  /** Em size, mm. */
  readonly size: number;
  /** All forms that can be read at this size. */
  readonly sized: readonly SizedForm[];
}

/** Measures a request, once for all sizes. */
export function measure(request: LabelRequest): MeasuredLabel {
  const { text, weight, rings } = request;
  const forms = request.forms ?? [lineForm(textWidth(text, { size: 1, weight }))];
  return { request, forms, ...(rings?.length ? { outline: outlineOf(rings) } : {}) };
}

/** A single line of so many ems. */
function lineForm(ems: number): LabelForm {
  return { halfWidth: ems / 2 + PADDING, halfHeight: 0.5 + PADDING, cost: 0 };
}

/** A measured request at an em size (mm) at which one of its forms at least can be read. */
export function atSize({ request, forms, outline }: MeasuredLabel, size: number): SizedLabel {
  const all = forms.map(({ halfWidth, halfHeight, cost }, form): SizedForm => {
    return { form, formCost: cost, halfWidth: halfWidth * size, halfHeight: halfHeight * size };
  });
  const sized = all.filter(({ form }) => size >= (forms[form]!.leastSize ?? 0));
  return { request, ...(outline ? { outline } : {}), size, sized, ...sized[0]! };
}
