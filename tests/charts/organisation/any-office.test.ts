import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arrangeOrganisation, organisationFits, organisationInRoom } from "../../../src/charts/organisation/arrange.ts";
import { organise } from "../../../src/charts/organisation/organise.ts";
import type { OrganisationRoom } from "../../../src/charts/organisation/props.ts";
import { peopleOf, splitOrganisation } from "../../../src/charts/organisation/split.ts";
import type { Post } from "../../../src/charts/organisation/tree.ts";
import { diagramFaults, reach } from "./diagram-faults.ts";
import { anyOrganisation, ROOMS, SHAPES, WITH_ASSISTANTS } from "./organisations.ts";

const words = { office: "领导小组办公室" };
const offices = [...SHAPES, ["assistants left and right", WITH_ASSISTANTS] as const];

/** Posts and names, sorted. */
const namesOf = (people: readonly Pick<Post, "post" | "name">[]) => people.map(({ post, name }) => post + name).sort();

function sheetsIn(posts: readonly Post[], room: OrganisationRoom) {
  const parts = splitOrganisation(organise(posts, words), (part) => organisationFits(part, room));
  return parts.map((part) => ({ part, block: organisationInRoom(part, arrangeOrganisation(part, room)!, room) }));
}

/** One way of each size: how it lies is what random offices try. */
const rooms = ROOMS.filter((_, index) => index % 4 === 0 || index % 4 === 3);

describe.each(rooms)("%s", (_paper, room) => {
  test.each(offices)("%s", (_office, posts) => {
    const sheets = sheetsIn(posts, room);
    expect(namesOf(sheets.flatMap(({ part }) => peopleOf(part)))).toEqual(namesOf(posts));
    for (const { part, block } of sheets) {
      expect(diagramFaults(block, part, room)).toEqual([]);
      const shares = reach(block, room);
      expect(Math.max(...shares)).toBeGreaterThan(0.85);
      expect(Math.min(...shares)).toBeGreaterThan(0.4);
    }
  });
});

test("any organisation on any paper", () => {
  const anyRoom = fc.constantFrom(...ROOMS.map(([, room]) => room));
  fc.assert(
    fc.property(anyOrganisation, anyRoom, (posts, room) => {
      const sheets = sheetsIn(posts, room);
      expect(namesOf(sheets.flatMap(({ part }) => peopleOf(part)))).toEqual(namesOf(posts));
      for (const { part, block } of sheets) expect(diagramFaults(block, part, room)).toEqual([]);
    }),
    { seed: 20150331, numRuns: 12 },
  );
});
