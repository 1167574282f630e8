import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeOrganisationTree } from "../../../src/charts/organisation-tree/place.ts";
import type { TreePost } from "../../../src/charts/organisation-tree/props.ts";
import { organisationSheets } from "../../../src/charts/organisation-tree/split.ts";
import { diagramFaults, reach } from "./diagram-faults.ts";
import { anyOrganisation, ROOMS, SHAPES, WITH_ASSISTANTS } from "./organisations.ts";

const offices = [...SHAPES, ["assistants left and right", WITH_ASSISTANTS] as const];

/** Whose own box is where; sorted. */
const members = (sheets: readonly (readonly TreePost[])[]) =>
  sheets.flatMap((sheet) => sheet.filter(({ isRepeated }) => !isRepeated).map(({ id }) => id)).sort();

/** One way of each size: how it lies is what random offices try. */
const rooms = ROOMS.filter((_, index) => index % 4 === 0 || index % 4 === 3);

describe.each(rooms)("%s", (_paper, room) => {
  const { width, height, type } = room;
  const sheetsOf = (posts: readonly TreePost[]) => organisationSheets({ posts, width, height, type });

  test.each(offices)("%s", (_office, posts) => {
    const sheets = sheetsOf(posts);
    expect(members(sheets)).toEqual(posts.map(({ id }) => id).sort());
    for (const sheet of sheets) {
      const tree = placeOrganisationTree({ posts: sheet, width, height, type });
      expect(diagramFaults(tree, sheet, room)).toEqual([]);
      const shares = reach(tree, room).sort();
      expect(shares[1]).toBeGreaterThan(0.6);
      expect(shares[0]! * shares[1]!).toBeGreaterThan(0.2);
    }
  });
});

test("any organisation on any paper", () => {
  const anyRoom = fc.constantFrom(...ROOMS.map(([, room]) => room));
  fc.assert(
    fc.property(anyOrganisation, anyRoom, (posts, room) => {
      const { width, height, type } = room;
      const sheets = organisationSheets({ posts, width, height, type });
      expect(members(sheets)).toEqual(posts.map(({ id }) => id).sort());
      for (const sheet of sheets)
        expect(diagramFaults(placeOrganisationTree({ posts: sheet, width, height, type }), sheet, room)).toEqual([]);
    }),
    { seed: 20150331, numRuns: 12 },
  );
});
