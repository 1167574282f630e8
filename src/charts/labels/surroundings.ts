import { type Box, boxAround, boxContains, boxesOverlap, boxOfSegment, distanceToBox, grow } from "../parts/box.ts";
import { crossesBox, distanceToSegment, lengthInside, type Segment } from "../parts/segment.ts";
import type { Candidate } from "./candidates.ts";
import { GridIndex } from "./grid-index.ts";
import { leaderOf } from "./leader.ts";
import { coverage } from "./outline.ts";
import type { MeasuredLabel, SizedLabel } from "./sized-label.ts";
import type { LabelOptions, LabelRequest } from "./types.ts";

/** Space that a leader keeps from symbols it does not belong to, ems. */
const LEADER_CLEARANCE = 0.15;

/** What stands on the map before any label does: frame, obstacles, symbols, polygons and borders. */
export class Surroundings {
  readonly #labels: readonly MeasuredLabel[];
  readonly #frame: Box;
  readonly #obstacles: readonly Box[];
  readonly #borders: NonNullable<LabelOptions["borders"]>;
  readonly #symbolIndex: GridIndex;
  readonly #polygonIndex: GridIndex;
  readonly #borderIndex: GridIndex;

  constructor(labels: readonly MeasuredLabel[], options: LabelOptions) {
    this.#labels = labels;
    this.#frame = options.frame;
    this.#obstacles = options.obstacles ?? [];
    this.#borders = options.borders ?? [];
    this.#symbolIndex = new GridIndex(options.frame, labels.length);
    this.#polygonIndex = new GridIndex(options.frame, labels.length);
    this.#borderIndex = new GridIndex(options.frame, this.#borders.length);
    labels.forEach(({ request: { anchor, symbolRadius }, outline }, i) => {
      this.#symbolIndex.add(i, boxAround(anchor[0], anchor[1], symbolRadius));
      if (outline) this.#polygonIndex.add(i, outline.bounds);
    });
    this.#borders.forEach((segment, i) => {
      this.#borderIndex.addSegment(i, segment);
    });
  }

  /** Whether a candidate lies in the frame and neither it nor its leader touches an obstacle or a symbol. */
  allows(label: SizedLabel, { box, kind, leader }: Candidate): boolean {
    if (!boxContains(this.#frame, box)) return false;
    if (this.#obstacles.some((obstacle) => boxesOverlap(obstacle, box))) return false;
    for (const i of this.#symbolIndex.near(box)) {
      const { anchor, symbolRadius } = this.#labels[i]!.request;
      if (distanceToBox(anchor, box) < symbolRadius) return false;
    }
    if (!leader) return kind !== "inside" || this.#isInView(label, box);
    if (this.#obstacles.some((obstacle) => crossesBox(leader, obstacle))) return false;
    const clearance = LEADER_CLEARANCE * label.size;
    return !this.#symbolsAlong(label, leader, clearance).some((other) => !symbolsOverlap(label.request, other));
  }

  /** Whether no other symbol stands between a box and the label's own symbol. */
  #isInView(label: SizedLabel, box: Box): boolean {
    return this.#symbolsAlong(label, leaderOf(label, box), 0).length === 0;
  }

  /** Other labels' symbols nearer than `clearance` (mm) to a line. */
  #symbolsAlong(label: SizedLabel, line: Segment, clearance: number): LabelRequest[] {
    return this.#symbolIndex
      .near(grow(boxOfSegment(line), clearance))
      .map((i) => this.#labels[i]!.request)
      .filter((other) => other.id !== label.request.id)
      .filter(({ anchor, symbolRadius }) => distanceToSegment(anchor, line) < symbolRadius + clearance);
  }

  /** Shares (0–1) of the box over the label's own polygon and over those of others; the rest lies over none. */
  shares(label: SizedLabel, box: Box): { own: number; foreign: number } {
    const own = label.outline ? coverage(box, label.outline) : 0;
    if (own > 0.999) return { own: 1, foreign: 0 };
    let foreign = 0;
    for (const i of this.#polygonIndex.near(box)) {
      const { request, outline } = this.#labels[i]!;
      if (outline && request.id !== label.request.id) foreign += coverage(box, outline);
      if (own + foreign > 0.999) break;
    }
    return { own, foreign: Math.min(1 - own, foreign) };
  }

  /** Length of the borders under a box, mm. */
  borderLength(box: Box): number {
    let length = 0;
    for (const i of this.#borderIndex.near(box)) length += lengthInside(this.#borders[i]!, box);
    return length;
  }

  /** Other symbols within `reach` mm of a box: how far (mm), and whether the box stands in line with it. */
  symbolsNear(label: SizedLabel, box: Box, reach: number): { gap: number; inLine: boolean }[] {
    const found: { gap: number; inLine: boolean }[] = [];
    for (const i of this.#symbolIndex.near(grow(box, reach))) {
      const other = this.#labels[i]!.request;
      const gap = distanceToBox(other.anchor, box) - other.symbolRadius;
      if (other.id === label.request.id || gap >= reach) continue;
      found.push({ gap: Math.max(0, gap), inLine: other.anchor[1] > box.top && other.anchor[1] < box.bottom });
    }
    return found;
  }
}

function symbolsOverlap(a: LabelRequest, b: LabelRequest): boolean {
  const distance = Math.hypot(a.anchor[0] - b.anchor[0], a.anchor[1] - b.anchor[1]);
  return distance <= a.symbolRadius + b.symbolRadius;
}
