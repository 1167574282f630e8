import { byHalving, largestThatFits } from "../parts/largest-that-fits.ts";
import { type Block, move } from "./block.ts";
import { type OrganisationLayout, placeOrganisation } from "./place.ts";
import type { Organisation, OrganisationRoom } from "./props.ts";

const defaults = {
  /** Largest name, of the sheet's heading: three people do not get absurd boxes. */
  largest: 1.75,
  /** Groups side by side, and columns of members in each. */
  across: 8,
  columns: 8,
  /** Narrowest column of members, names. */
  narrowest: 6,
  /** Most air: spaces then are as wide as look well. */
  air: 2.6,
  /** Worth of what looks less well, so that its text has to be so much larger: units beneath names or in several lines, groups beneath each other. */
  stacked: 0.9,
  broken: 0.85,
  hung: 0.92,
};

/** Of the search for the size of names, and for the air. */
const HALVINGS = 8;

/** The setting with the largest text; undefined where none can be read in the room. */
export function arrangeOrganisation(
  organisation: Organisation,
  room: OrganisationRoom,
): OrganisationLayout | undefined {
  let best: OrganisationLayout | undefined;
  let highest = 0;
  for (const { worth, mayBreak, ...arrangement } of arrangements(organisation)) {
    const most = Math.max(room.type.floor, room.type.heading * defaults.largest);
    // Nothing that is worth less than the best at the same size needs to be tried below it.
    const least = Math.max(room.type.floor, (highest / worth) * 1.001);
    if (least > most) continue;
    const layout = largestThatFits(byHalving(most, least, HALVINGS), (em) =>
      fits(organisation, { ...arrangement, em }, room, mayBreak) ? { ...arrangement, em } : undefined,
    );
    if (!layout) continue;
    best = layout;
    highest = layout.em * worth;
  }
  return best;
}

/** Whether an organisation can be read in a room. */
export function organisationFits(organisation: Organisation, room: OrganisationRoom): boolean {
  const em = room.type.floor;
  return arrangements(organisation).some(
    ({ mayBreak, worth: _worth, ...arrangement }) =>
      mayBreak && fits(organisation, { ...arrangement, em }, room, mayBreak),
  );
}

/** The diagram in its room: what height is left goes into the spaces, and the rest above and beneath. */
export function organisationInRoom(
  organisation: Organisation,
  layout: OrganisationLayout,
  { width, height, type }: OrganisationRoom,
): Block {
  const at = (air: number, isDraft: boolean) =>
    placeOrganisation(organisation, layout, { width, floor: type.floor, air, isDraft });
  const air = largestThatFits(byHalving(defaults.air, 0, HALVINGS), (tried) =>
    at(tried, true).height <= height ? tried : undefined,
  );
  if (air === undefined) throw new Error(`An organisation does not fit ${width} × ${height} mm`);
  const block = at(air, false);
  return move(block, 0, (height - block.height) / 2);
}

function fits(
  organisation: Organisation,
  layout: OrganisationLayout,
  { width, height, type }: OrganisationRoom,
  mayBreak: boolean,
): boolean {
  const { across, columns, em } = layout;
  if (width / (across * columns) < defaults.narrowest * em) return false;
  const block = placeOrganisation(organisation, layout, { width, floor: type.floor, air: 0, isDraft: true });
  return block.height <= height && (mayBreak || block.broken === 0);
}

interface Tried extends Omit<OrganisationLayout, "em"> {
  readonly mayBreak: boolean;
  readonly worth: number;
}

/** Every way worth trying, the plainest first: of equals it is taken. */
function arrangements({ groups, offices }: Organisation): Tried[] {
  const members = Math.max(1, ...[...groups, ...offices].map((group) => group.members.length));
  const upTo = (most: number) => Array.from({ length: Math.max(1, most) }, (_, index) => index + 1);
  const acrossTried = upTo(Math.min(groups.length, defaults.across)).toReversed();
  const ways = [false, true].flatMap((mayBreak) => [false, true].map((isStacked) => ({ mayBreak, isStacked })));
  return ways.flatMap(({ mayBreak, isStacked }) =>
    acrossTried.flatMap((across) =>
      upTo(Math.min(members, defaults.columns)).map((columns) => ({
        across,
        columns,
        isStacked,
        mayBreak,
        worth:
          (isStacked ? defaults.stacked : 1) *
          (mayBreak ? defaults.broken : 1) *
          (across < groups.length ? defaults.hung : 1),
      })),
    ),
  );
}
