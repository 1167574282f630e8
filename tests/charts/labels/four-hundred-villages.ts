import { Delaunay } from "d3";
import type { LabelRequest } from "../../../src/charts/labels/types.ts";
import type { Box } from "../../../src/charts/parts/box.ts";
import type { Point } from "../../../src/charts/parts/point.ts";
import { drawBorders } from "../../../tools/sample-county/land/borders.ts";
import { createRng } from "../../../tools/sample-county/rng.ts";

/** Panel of a county map on A0, mm. */
export const countyFrame: Box = { left: 0, top: 0, right: 700, bottom: 900 };

const COUNT = 400;
/** Distance between the sites of the cells that villages grow from, and width of the paper left around the county, cm. */
const SPACING = 0.85;
const MARGIN = 3;
const SIZE = { width: 70, height: 90 };
/** Borders waver by so much, cm. */
const WAVER = 1.1;

const NAMES = [
  "石门村",
  "杨河坝村",
  "罗家沟村",
  "赵坝村",
  "柳树湾村",
  "大水沟村",
  "油房坝社区",
  "上坪易地搬迁安置点居委会",
  "Aksu Tohai村",
  "桥头村",
];

/** 400 villages with borders as ragged as those of the sample county, crowded here and there; the same each time. */
export function fourHundredVillages(): LabelRequest[] {
  const rng = createRng("four hundred villages");
  const seeds: Point[] = [];
  while (seeds.length < COUNT) {
    const [x, y] = [
      rng.between(MARGIN + 1, SIZE.width - MARGIN - 1),
      rng.between(MARGIN + 1, SIZE.height - MARGIN - 1),
    ];
    const apart = 1.2 + 2.2 * Math.abs(Math.sin(x / 9) * Math.cos(y / 11));
    if (seeds.every(([sx, sy]) => Math.hypot(sx - x, sy - y) > apart)) seeds.push([x, y]);
  }
  const sites: [number, number][] = [];
  for (let y = 0; y <= SIZE.height; y += SPACING) {
    for (let x = 0; x <= SIZE.width; x += SPACING) {
      sites.push([x + rng.between(-0.4, 0.4) * SPACING, y + rng.between(-0.4, 0.4) * SPACING]);
    }
  }
  const nearest = Delaunay.from(seeds as [number, number][]);
  const ownerOf = ([x, y]: Point) =>
    nearest.find(x + Math.sin(y * 1.3) * WAVER * 0.6, y + Math.sin(x * 1.1) * WAVER * 0.6);
  const isInland = ([x, y]: Point) => x > MARGIN && y > MARGIN && x < SIZE.width - MARGIN && y < SIZE.height - MARGIN;
  const inland = sites.map((site, index) => ({ site, index })).filter(({ site }) => isInland(site));
  const voronoi = Delaunay.from(sites).voronoi([-1, -1, SIZE.width + 1, SIZE.height + 1]);
  const rings = inland.map(({ index }) => voronoi.cellPolygon(index).map(([x, y]): Point => [x!, y!]));
  const mesh = { sites: inland.map(({ site }) => site), rings };
  const owners = inland.map(({ site }) => ownerOf(site));
  const borders = drawBorders(
    { ...mesh, neighbours: [], areas: [], heights: [], riverSides: [], onOutline: [] },
    owners,
  );
  return seeds.map((seed, index): LabelRequest => {
    const own = inland.filter((_, cell) => owners[cell] === index).map(({ site }) => site);
    const office = own.reduce((best, site) => (far(site, seed) < far(best, seed) ? site : best));
    const isPoor = rng.chance(0.35);
    return {
      id: String(index).padStart(3, "0"),
      text: rng.pick(NAMES),
      anchor: toMm(office),
      symbolRadius: 1.2,
      rings: borders
        .union([index])
        .coordinates.flatMap((polygon) => polygon.map((ring) => ring.map((point) => toMm(point as [number, number])))),
      weight: isPoor ? 700 : 500,
      size: isPoor ? 8.8 : 8,
      priority: isPoor ? 2 : 1,
    };
  });
}

const far = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);
const toMm = ([x, y]: Point): Point => [x * 10, y * 10];
