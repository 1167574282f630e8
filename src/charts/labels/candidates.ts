import { type Box, boxAround } from "../parts/box.ts";
import type { Segment } from "../parts/segment.ts";
import { leaderOf } from "./leader.ts";
import { coverage, liesInside, type Outline } from "./outline.ts";
import type { SizedLabel } from "./sized-label.ts";
import type { LabelKind, PlacedLabel } from "./types.ts";

/** A place that a label could take, before anything around it is looked at. */
export interface Candidate {
  readonly box: Box;
  readonly anchor: PlacedLabel["anchor"];
  readonly kind: LabelKind;
  readonly leader?: Segment;
  /** Space between the box and the edge of the symbol, mm. */
  readonly gap: number;
  /** How far the position is from the reader's habit: 0 for the right-hand side. */
  readonly habit: number;
  /** Which form of the label stands there. */
  readonly form: number;
}

/** Space between box and symbol for labels that touch it, ems (the box has a margin of its own). */
const BESIDE_GAP = 0.12;
/** Length of the line that ties a name on strange ground to its symbol, ems; share of a name that may lie there without. */
const TIE = 0.35;
const OWN_GROUND = 0.5;
/** Distances (ems) of labels with a leader: near ones first, far ones only where those fail. */
const NEAR_GAPS = [0.9, 1.6, 2.5, 3.6];
const FAR_GAPS = [5, 7, 9.5, 12.5, 16, 20, 25, 31, 38];
const FAR_ARC_STEPS = 4;

/** Grid of trial positions in a polygon and how far from the anchor they may be, ems; how many are kept. */
const INSIDE_STEP = 0.7;
const INSIDE_REACH = 5;
const INSIDE_KEPT = 6;
/** A name without a symbol may stand anywhere in its area: trial positions along the longer side, and how many are kept. */
const AREA_STEPS = 24;
const AREA_KEPT = 80;
/** With so many positions beside the symbol that lie in the polygon, no others in it are looked for. */
const INSIDE_ENOUGH = 3;
/** Within its own polygon a name needs no leader up to this gap, ems. */
const INSIDE_PLAIN = 1.2;

/** The candidates of a label in each of its forms. */
function inEachForm(label: SizedLabel, candidatesOf: (label: SizedLabel) => Candidate[]): Candidate[] {
  return label.sized.flatMap((form) => candidatesOf({ ...label, ...form }));
}

/** Positions that touch the symbol, and positions in the polygon near it. */
export function closeCandidates(label: SizedLabel): Candidate[] {
  return inEachForm(label, closeInForm);
}

function closeInForm(label: SizedLabel): Candidate[] {
  const { outline } = label;
  const { symbolRadius } = label.request;
  const beside = besideCandidates(label);
  const centre = candidate(label, { dx: 0, dy: 0, habit: -0.3 }, "beside");
  const centred = symbolRadius === 0 && isOnOwnGround(label, centre.box) ? [centre] : [];
  if (!outline) return [...centred, ...beside];
  const fitting = [...centred, ...beside].filter(({ box }) => liesInside(box, outline)).length;
  if (symbolRadius === 0 && fitting < INSIDE_ENOUGH) return [...centred, ...beside, ...areaCandidates(label, outline)];
  return [...centred, ...beside, ...(fitting >= INSIDE_ENOUGH ? [] : insideCandidates(label, outline))];
}

/** Positions at the symbol; where the name would lie on other ground than its own, a little off with a line to it. */
function besideCandidates(label: SizedLabel): Candidate[] {
  const led = around(label, TIE * label.size, 1);
  return around(label, BESIDE_GAP * label.size, 1).map((spot, index) => {
    const touching = candidate(label, spot, "beside");
    return isOnOwnGround(label, touching.box) ? touching : candidate(label, led[index]!, "leader");
  });
}

/** Whether a name may lie there without a line; one that has no polygon may anywhere. */
function isOnOwnGround({ outline }: SizedLabel, box: Box): boolean {
  return !outline || coverage(box, outline) >= OWN_GROUND;
}

/** Positions with a leader around the symbol, up to about four characters away. */
export function nearCandidates(label: SizedLabel): Candidate[] {
  return inEachForm(label, (form) => led(form, NEAR_GAPS, 2));
}

/** Positions with a long leader, far enough to reach empty space beyond the township. */
export function farCandidates(label: SizedLabel): Candidate[] {
  return inEachForm(label, (form) => led(form, FAR_GAPS, FAR_ARC_STEPS));
}

/** Positions with a leader at some distances (ems); a name in its own area that has no symbol needs none. */
function led(label: SizedLabel, gaps: readonly number[], arcSteps: number): Candidate[] {
  const { outline, request, size } = label;
  const candidates = gaps.flatMap((gap) =>
    around(label, gap * size, arcSteps).map((spot) => candidate(label, spot, "leader")),
  );
  if (request.symbolRadius > 0 || !outline) return candidates;
  return candidates.filter(({ box }) => !liesInside(box, outline));
}

/** Centre of a label relative to the anchor, mm. */
interface Spot {
  readonly dx: number;
  readonly dy: number;
  readonly habit: number;
}

/**
 * Centres of boxes that keep `gap` from the symbol: along a rectangle with rounded corners.
 * Order of habit: right, left, above, below, then slides and corners.
 */
function around({ request, halfWidth, halfHeight }: SizedLabel, gap: number, arcSteps: number): Spot[] {
  const distance = request.symbolRadius + gap;
  const spots: Spot[] = [];
  for (const slide of [0, -1, 1]) {
    const dy = slide * halfHeight;
    const penalty = slide === 0 ? 0 : 0.3;
    spots.push(
      { dx: halfWidth + distance, dy, habit: penalty },
      { dx: -halfWidth - distance, dy, habit: 0.35 + penalty },
    );
  }
  for (const slide of [0, 0.5, 1, -0.5, -1]) {
    const dx = slide * halfWidth;
    const penalty = Math.abs(slide) * 0.3 + (slide < 0 ? 0.1 : 0);
    spots.push({ dx, dy: -halfHeight - distance, habit: 0.45 + penalty });
    spots.push({ dx, dy: halfHeight + distance, habit: 0.5 + penalty });
  }
  for (let step = 1; step <= arcSteps; step += 1) {
    const angle = (step / (arcSteps + 1)) * (Math.PI / 2);
    const dx = halfWidth + distance * Math.cos(angle);
    const dy = halfHeight + distance * Math.sin(angle);
    spots.push({ dx, dy: -dy, habit: 0.4 }, { dx, dy, habit: 0.45 });
    spots.push({ dx: -dx, dy: -dy, habit: 0.75 }, { dx: -dx, dy, habit: 0.8 });
  }
  return spots;
}

function candidate(label: SizedLabel, { dx, dy, habit }: Spot, kind: LabelKind): Candidate {
  const { request, halfWidth, halfHeight, size } = label;
  const [x, y] = request.anchor;
  const box = boxAround(x + dx, y + dy, halfWidth, halfHeight);
  const beyond = Math.hypot(Math.max(0, Math.abs(dx) - halfWidth), Math.max(0, Math.abs(dy) - halfHeight));
  const gap = Math.max(0, beyond - request.symbolRadius);
  const isFarInside = kind === "inside" && request.symbolRadius > 0 && gap > INSIDE_PLAIN * size;
  const needsLeader = kind === "leader" || isFarInside;
  return {
    box,
    anchor: textAnchor(dx, halfWidth),
    kind,
    gap,
    habit: habit + label.formCost,
    form: label.form,
    ...(needsLeader ? { leader: leaderOf(label, box) } : {}),
  };
}

function textAnchor(dx: number, halfWidth: number): Candidate["anchor"] {
  if (dx >= halfWidth) return "start";
  return dx <= -halfWidth ? "end" : "middle";
}

/** Positions all over an area, those nearest its middle first. */
function areaCandidates(label: SizedLabel, outline: Outline): Candidate[] {
  const { request, halfWidth, halfHeight } = label;
  const [x, y] = request.anchor;
  const { left, top, right, bottom } = outline.bounds;
  const step = Math.max(right - left, bottom - top) / AREA_STEPS;
  const found: Candidate[] = [];
  for (let middleY = top + halfHeight; middleY <= bottom - halfHeight; middleY += step) {
    for (let middleX = left + halfWidth; middleX <= right - halfWidth; middleX += step) {
      const spot = { dx: middleX - x, dy: middleY - y, habit: 0.1 };
      if (liesInside(boxAround(middleX, middleY, halfWidth, halfHeight), outline))
        found.push(candidate(label, spot, "inside"));
    }
  }
  return found.sort((a, b) => a.gap - b.gap || a.box.top - b.box.top || b.box.left - a.box.left).slice(0, AREA_KEPT);
}

function insideCandidates(label: SizedLabel, outline: Outline): Candidate[] {
  const { request, size, halfWidth, halfHeight } = label;
  const [x, y] = request.anchor;
  const step = INSIDE_STEP * size;
  const across = Math.ceil((halfWidth + request.symbolRadius) / step + INSIDE_REACH);
  const down = Math.ceil((halfHeight + request.symbolRadius) / step + INSIDE_REACH);
  const found: Candidate[] = [];
  for (let row = -down; row <= down; row += 1) {
    for (let column = -across; column <= across; column += 1) {
      const spot = { dx: column * step, dy: row * step, habit: 0.5 };
      const box = boxAround(x + spot.dx, y + spot.dy, halfWidth, halfHeight);
      if (liesInside(box, outline)) found.push(candidate(label, spot, "inside"));
    }
  }
  const clear = found.filter(({ gap }) => request.symbolRadius === 0 || gap > 0);
  return clear.sort((a, b) => a.gap - b.gap || a.box.top - b.box.top || b.box.left - a.box.left).slice(0, INSIDE_KEPT);
}
