import type { Position } from "geojson";

interface Settled {
  readonly point: Position;
  readonly owners: Set<number>;
}

/** Corners of areas by place, to find those of others within `reach` km. */
export class PointGrid {
  readonly #cells = new Map<string, Settled[]>();
  readonly #reach: number;

  constructor(reach: number) {
    this.#reach = reach;
  }

  /** Where a corner goes: to the nearest one of another area within reach, else it stays, for others to come to. */
  settle(corner: Position, owner: number): Position {
    const [x = 0, y = 0] = corner;
    const near = this.#around(x, y)
      .map((settled) => ({ settled, distance: Math.hypot(settled.point[0]! - x, settled.point[1]! - y) }))
      .filter(({ settled, distance }) => distance === 0 || (distance <= this.#reach && !settled.owners.has(owner)))
      .sort((a, b) => a.distance - b.distance)[0];
    const settled = near?.settled ?? { point: corner, owners: new Set<number>() };
    settled.owners.add(owner);
    if (!near) this.#cell(Math.floor(x / this.#reach), Math.floor(y / this.#reach)).push(settled);
    return settled.point;
  }

  /** Corners of other areas within reach of an edge, in its direction; those beside its ends are not of it. */
  along(from: Position, to: Position, owner: number): Position[] {
    const [ax = 0, ay = 0] = from;
    const [bx = 0, by = 0] = to;
    const length = Math.hypot(bx - ax, by - ay);
    if (length === 0) return [];
    return this.#beside(from, to, length)
      .filter(({ owners }) => !owners.has(owner))
      .map(({ point }) => {
        const [dx, dy] = [point[0]! - ax, point[1]! - ay];
        const along = (dx * (bx - ax) + dy * (by - ay)) / length;
        return { point, along, aside: Math.abs(dx * (by - ay) - dy * (bx - ax)) / length };
      })
      .filter(({ along, aside }) => along > 0 && along < length && aside <= this.#reach)
      .sort((a, b) => a.along - b.along)
      .map(({ point }) => point);
  }

  /** What is settled in the cells around an edge, each once. */
  #beside([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, length: number): Settled[] {
    const steps = Math.ceil(length / this.#reach);
    const places = Array.from({ length: steps + 1 }, (_, step) => step / steps);
    return [...new Set(places.flatMap((share) => this.#around(ax + share * (bx - ax), ay + share * (by - ay))))];
  }

  #around(x: number, y: number): Settled[] {
    const [column, row] = [Math.floor(x / this.#reach), Math.floor(y / this.#reach)];
    const steps = [-1, 0, 1];
    return steps.flatMap((dx) => steps.flatMap((dy) => this.#cells.get(`${column + dx} ${row + dy}`) ?? []));
  }

  #cell(column: number, row: number): Settled[] {
    const key = `${column} ${row}`;
    const cell = this.#cells.get(key) ?? [];
    this.#cells.set(key, cell);
    return cell;
  }
}
