import type { HatchKind } from "../../theme/palette.ts";

/** Distance of hatch lines, mm: still apart on a photocopy. */
const SPACING = 4;
const STROKE = 0.5;

/** How strongly a hatch lies over its fill: seen on a photocopy, yet a name on it is read. */
export const HATCH_OPACITY = 0.45;

/** A `<pattern>` for a hatch; its id is `hatch-<kind>`, so that equal hatches of a sheet share one. */
export function HatchPattern({ kind, color, scale = 1 }: { kind: HatchKind; color: string; scale?: number }) {
  const size = SPACING * scale;
  return (
    <pattern
      id={hatchId(kind)}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={ROTATION[kind]}
    >
      {kind === "dots" ? (
        <circle cx={size / 2} cy={size / 2} r={STROKE * scale * 1.1} fill={color} />
      ) : (
        <path d={pathOf(kind, size)} fill="none" stroke={color} stroke-width={STROKE * scale} />
      )}
    </pattern>
  );
}

/** Id of a hatch's pattern within a sheet. */
export function hatchId(kind: HatchKind): string {
  return `hatch-${kind}`;
}

const ROTATION: Partial<Record<HatchKind, string>> = {
  lines: "rotate(45)",
  "lines-wide": "rotate(45)",
  back: "rotate(-45)",
  cross: "rotate(45)",
};

function pathOf(kind: HatchKind, size: number): string {
  const middle = size / 2;
  if (kind === "cross") return `M0,${middle}H${size}M${middle},0V${size}`;
  if (kind === "vertical") return `M${middle},0V${size}`;
  return `M0,${middle}H${size}`;
}
