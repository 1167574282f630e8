import type { SVGAttributes } from "preact";

/** A path, or nothing where the clipping left nothing: an empty `d` is no valid XML here. */
export function Shape({ d, ...attributes }: SVGAttributes<SVGPathElement> & { d: string }) {
  return d === "" ? null : <path d={d} {...attributes} />;
}
