import { describe, expect, test } from "vitest";
import { WEIGHTS } from "../../../src/charts/organisation-tree/measure.ts";
import { type PlacedOrganisationTree, placeOrganisationTree } from "../../../src/charts/organisation-tree/place.ts";
import type { TreePost } from "../../../src/charts/organisation-tree/props.ts";
import { textWidth } from "../../../src/theme/glyphs.ts";
import { A0 } from "../../../src/theme/paper.ts";
import { typeScale } from "../../../src/theme/type-scale.ts";
import { cornersOf, crossings, isInside, overlaps, slanted } from "../diagram-geometry.ts";
import { organisation } from "./organisations.ts";

const type = typeScale(A0);

const long = { name: "阿卜杜拉买买提江尼亚孜汗", unit: "县农业农村局农业技术推广中心副主任兼驻村帮扶工作队队长" };

const cases: [name: string, posts: TreePost[]][] = [
  ["1 post", organisation([])],
  ["3 posts", organisation([[2]])],
  ["12 posts with members beneath three heads", organisation([[3], [2, 3, 3]])],
  ["20 posts, 14 under the office", organisation([[1], [4], [14, 0, 0, 0]])],
  ["20 posts, one level", organisation([[19]])],
  ["40 posts, three branches", organisation([[3], [1], [12]])],
  ["40 posts, a chain of groups", organisation([[9], [1, 0, 4], [3, 2]])],
  ["80 posts, one level", organisation([[79]])],
  ["80 posts, four levels", organisation([[4], [3, 2, 5, 4], [4, 5, 4]])],
  ["71 posts, five levels", organisation([[3], [2, 3, 2], [2, 1, 2], [4, 3, 5]])],
  ["20 posts with long words", organisation([[1], [4], [14, 0, 0, 0]], long)],
  ["71 posts with long words, five levels", organisation([[3], [2, 3, 2], [2, 1, 2], [4, 3, 5]], long)],
  ["a name and a post alone", organisation([[3]], { unit: undefined })],
];

const frames: [name: string, width: number, height: number][] = [
  ["portrait", 780, 900],
  ["landscape", 1130, 620],
];

describe.each(frames)("%s", (_frame, width, height) => {
  describe.each(cases)("%s", (_case, posts) => {
    const tree = placeOrganisationTree({ posts, width, height, type });

    test("has every post once, inside the frame, apart from the others", () => {
      expect(tree.boxes.map((box) => box.id).sort()).toEqual(posts.map((post) => post.id).sort());
      expect(overlaps(tree.boxes)).toEqual([]);
      expect(tree.boxes.filter((box) => !isInside(box, { x: 0, y: 0, width, height }))).toEqual([]);
    });

    test("cuts no text and none is under the smallest size", () => {
      for (const box of tree.boxes) {
        const post = posts.find((candidate) => candidate.id === box.id)!;
        expect(box.lines.map((line) => line.text).join("")).toBe(post.post + post.name + (post.unit ?? ""));
        for (const line of box.lines) {
          const lineWidth = textWidth(line.text, { size: line.size, weight: WEIGHTS[line.part] });
          const ink = { x: line.x - lineWidth / 2, y: line.y - line.size / 2, width: lineWidth, height: line.size };
          expect(isInside(ink, box)).toBe(true);
          expect(line.size).toBeGreaterThanOrEqual(type.floor);
        }
      }
    });

    test("connects at right angles, through no box, inside the frame", () => {
      expect(slanted(tree.lines)).toEqual([]);
      expect(crossings(tree.lines, tree.boxes)).toEqual([]);
      expect(cornersOf(tree.lines).every((corner) => isInside(corner, { x: 0, y: 0, width, height }))).toBe(true);
    });
  });
});

test.each(frames)(
  "%s: three to eighty posts reach across the sheet in one direction at least",
  (_frame, width, height) => {
    for (const [, posts] of cases.filter(([, candidates]) => candidates.length >= 3)) {
      const tree = placeOrganisationTree({ posts, width, height, type });
      const share = Math.max(extent(tree, "x", "width") / width, extent(tree, "y", "height") / height);
      expect(share).toBeGreaterThan(0.9);
    }
  },
);

function extent(tree: PlacedOrganisationTree, start: "x" | "y", size: "width" | "height"): number {
  return (
    Math.max(...tree.boxes.map((box) => box[start] + box[size])) - Math.min(...tree.boxes.map((box) => box[start]))
  );
}

test("boxes of one level are of one size and siblings beside each other are aligned", () => {
  const tree = placeOrganisationTree({ posts: organisation([[3], [2, 3, 3]]), width: 1130, height: 620, type });
  for (const depth of [1, 2]) {
    const boxes = tree.boxes.filter((box) => box.depth === depth);
    expect(new Set(boxes.map((box) => box.width.toFixed(4))).size).toBe(1);
    expect(new Set(boxes.map((box) => box.height.toFixed(4))).size).toBe(1);
  }
  expect(new Set(tree.boxes.filter((box) => box.depth === 1).map((box) => box.y)).size).toBe(1);
});

test("the same posts give the same places", () => {
  const posts = organisation([[3], [2, 3, 3]]);
  expect(placeOrganisationTree({ posts, width: 780, height: 900, type })).toEqual(
    placeOrganisationTree({ posts, width: 780, height: 900, type }),
  );
});

test("an organisation that cannot be read on its panel is refused", () => {
  expect(() => placeOrganisationTree({ posts: organisation([[79]]), width: 120, height: 80, type })).toThrow(
    "An organisation of 80 posts does not fit 120 × 80 mm",
  );
});
