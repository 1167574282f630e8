import type { HatchKind } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import type { Point } from "./point.ts";

/** Corners of a closed ring, mm. The closing point may be repeated or not. */
export type Ring = readonly Point[];

/** Distance of hatch lines and radius of a dot, mm at scale 1: still apart on a photocopy. */
const SPACING = 4;
const DOT_RADIUS = 0.55;

/** Directions of the lines of a kind in degrees, or dots; `wide` ones stand so many times as far apart. */
interface Pattern {
  readonly angles?: readonly number[];
  readonly hasDots?: boolean;
  readonly wide?: number;
}

const PATTERNS: Readonly<Record<HatchKind, Pattern>> = {
  none: {},
  dots: { hasDots: true },
  "dots-wide": { hasDots: true, wide: 1.5 },
  lines: { angles: [45] },
  "lines-wide": { angles: [45], wide: 2 },
  back: { angles: [-45] },
  cross: { angles: [45, -45] },
  horizontal: { angles: [0] },
  vertical: { angles: [90] },
  grid: { angles: [0, 90] },
};

/** Dots are filled, lines are stroked. */
export function isDotted(kind: HatchKind): boolean {
  return PATTERNS[kind].hasDots === true;
}

/**
 * The hatch of an area as path data: lines (to be stroked) cut at its borders, or dots (to be filled) that lie whole
 * inside. Drawn as geometry, because patterns are what print shops' programs get wrong and what renderers draw slowest.
 * Rings follow the even-odd rule, so holes stay empty. Lines of two areas of one sheet continue each other.
 */
export function hatchPath(kind: HatchKind, rings: readonly Ring[], scale = 1): string {
  const { angles = [], wide = 1 } = PATTERNS[kind];
  const spacing = SPACING * scale * wide;
  if (isDotted(kind)) return dots(rings, spacing, scale);
  return angles.map((angle) => lines(rings, spacing, angle)).join("");
}

function lines(rings: readonly Ring[], spacing: number, angle: number): string {
  const turn = rotation(angle);
  const back = rotation(-angle);
  const turned = rings.map((ring) => ring.map(back));
  let path = "";
  for (const { y, from, to } of spans(turned, spacing)) {
    const [x1, y1] = turn([from, y]);
    const [x2, y2] = turn([to, y]);
    path += `M${round(x1)},${round(y1)}L${round(x2)},${round(y2)}`;
  }
  return path;
}

function dots(rings: readonly Ring[], spacing: number, scale: number): string {
  const radius = DOT_RADIUS * scale;
  const width = round(2 * radius);
  const r = round(radius);
  let path = "";
  for (const { y, from, to } of spans(rings, spacing)) {
    // Every other row is shifted, so that dots do not fall into columns.
    const shift = Math.round(y / spacing) % 2 === 0 ? 0 : spacing / 2;
    const first = Math.ceil((from + radius - shift) / spacing);
    for (let step = first; step * spacing + shift <= to - radius; step += 1) {
      path += `M${round(step * spacing + shift - radius)},${round(y)}a${r},${r},0,1,0,${width},0a${r},${r},0,1,0,${-width},0z`;
    }
  }
  return path;
}

interface Span {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

/** Where horizontal lines at multiples of `spacing` run inside the rings. */
function spans(rings: readonly Ring[], spacing: number): Span[] {
  const crossings = new Map<number, number[]>();
  for (const ring of rings) {
    for (const [index, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(index + 1) % ring.length]!;
      // Half-open, so that a corner on a line counts once.
      const [low, high] = y1 < y2 ? [y1, y2] : [y2, y1];
      for (let row = Math.ceil(low / spacing); row * spacing < high; row += 1) {
        const x = x1 + ((row * spacing - y1) / (y2 - y1)) * (x2 - x1);
        const onRow = crossings.get(row);
        if (onRow) onRow.push(x);
        else crossings.set(row, [x]);
      }
    }
  }
  const rows = [...crossings].sort(([a], [b]) => a - b);
  return rows.flatMap(([row, xs]) => {
    const sorted = xs.sort((a, b) => a - b);
    return Array.from({ length: Math.floor(sorted.length / 2) }, (_, pair) => ({
      y: row * spacing,
      from: sorted[2 * pair]!,
      to: sorted[2 * pair + 1]!,
    }));
  });
}

function rotation(degrees: number): (point: readonly [number, number]) => [number, number] {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return ([x, y]) => [x * cos - y * sin, x * sin + y * cos];
}
