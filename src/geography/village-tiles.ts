import type { MultiPolygon } from "geojson";

import { type Cell, type Lattice, symbolPoint, tileOf } from "./lattice.ts";
import type { PlanePoint } from "./planar.ts";
import { tilesInside } from "./tile-grid.ts";
import { tileRectangle } from "./tile-rectangle.ts";
import { townshipBlocks } from "./township-blocks.ts";

/** A tile for each village, in the order of the villages, and where its symbol stands. */
export interface VillageTiles {
  readonly areas: readonly MultiPolygon[];
  readonly points: readonly PlanePoint[];
}

/** Villages, as far as tiles need them. */
interface Places {
  readonly villages: readonly { readonly code: string; readonly townshipCode: string }[];
}

/** Each township's villages in its own outline, row by row in the order of their codes. */
export function tilesInTownships(county: Places, townships: ReadonlyMap<string, MultiPolygon>): VillageTiles {
  const blocks = membersByTownship(county).map(({ code, members }): Block => {
    const lattice = tilesInside(members.length, townships.get(code)!);
    return { members, lattice, cells: lattice.cells };
  });
  return tilesOf(blocks);
}

/** All villages in the county's outline, those of a township together, in the order of their codes. */
export function tilesInCounty(county: Places, outline: MultiPolygon): VillageTiles {
  return tilesOf(blocksIn(county, tilesInside(county.villages.length, outline)));
}

/** All villages in a rectangle: nothing of their places is known. */
export function tilesAlone(county: Places): VillageTiles {
  return tilesOf(blocksIn(county, tileRectangle(county.villages.length)));
}

/** A township's villages, by their numbers in the county and in the order of their codes, with their cells. */
interface Block {
  readonly members: readonly number[];
  readonly lattice: Lattice;
  readonly cells: readonly Cell[];
}

function blocksIn(county: Places, lattice: Lattice): Block[] {
  const townships = membersByTownship(county);
  const sizes = townships.map(({ members }) => members.length);
  const blocks = townshipBlocks(lattice.cells, sizes);
  return townships.map(({ members }, index) => ({ members, lattice, cells: blocks[index]! }));
}

function tilesOf(blocks: readonly Block[]): VillageTiles {
  const areas: MultiPolygon[] = [];
  const points: PlanePoint[] = [];
  for (const { members, lattice, cells } of blocks) {
    for (const [position, index] of members.entries()) {
      areas[index] = tileOf(lattice, cells[position]!);
      points[index] = symbolPoint(lattice, cells[position]!);
    }
  }
  return { areas, points };
}

function membersByTownship({ villages }: Places): { code: string; members: number[] }[] {
  const groups = Map.groupBy(villages.keys(), (index) => villages[index]!.townshipCode);
  return [...groups]
    .map(([code, members]) => ({
      code,
      members: members.sort((a, b) => compare(villages[a]!.code, villages[b]!.code)),
    }))
    .sort((a, b) => compare(a.code, b.code));
}

/** By code unit: a locale would make the order depend on the machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
