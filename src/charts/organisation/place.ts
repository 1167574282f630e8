import { levelLine, type Segment, uprightLine } from "../parts/segment.ts";
import { type Block, blank, move, together } from "./block.ts";
import { officeBand } from "./card.ts";
import { groupColumns } from "./columns.ts";
import { leaderColumn } from "./leaders.ts";
import { type ListSetting, nameWidthOf } from "./list-row.ts";
import type { Organisation } from "./props.ts";
import { sizesOf, space } from "./sizes.ts";

/** How an organisation is set: what the search for the largest text chooses. */
export interface OrganisationLayout {
  /** Groups side by side; where there are more of them, several stand one beneath the other. */
  readonly across: number;
  /** Columns of members in each group. */
  readonly columns: number;
  /** Units stand beneath the names. */
  readonly isStacked: boolean;
  /** Size of a member's name, mm. */
  readonly em: number;
}

/** Width of the panel, smallest text, mm; how far spaces are stretched (0 and up); whether only the height is asked for. */
export interface PlacingRoom {
  readonly width: number;
  readonly floor: number;
  readonly air: number;
  readonly isDraft: boolean;
}

/** Space between an office and what is above it, of a level. */
const ABOVE_OFFICE = 0.6;

/** Everything in its place, from the top of the panel. */
export function placeOrganisation(
  { leaders, groups, offices, areOfficesInLine }: Organisation,
  layout: OrganisationLayout,
  { width, floor, ...drawing }: PlacingRoom,
): Block {
  const { isStacked, em } = layout;
  const sizes = sizesOf(em, floor, drawing);
  const level = space("level", sizes);
  const setting: ListSetting = isStacked ? { sizes } : { sizes, nameWidth: nameWidthOf([...groups, ...offices], em) };
  const top = leaderColumn(leaders, width, sizes);
  const blocks: Block[] = [top];
  let height = top.height;
  let office = { x: width / 2, from: height };
  if (groups.length > 0) {
    const columns = groupColumns(groups, layout, width, setting);
    const foot = footOf(top);
    const bus = height + level / 2;
    if (leaders.length > 0) {
      height += level;
      blocks.push({ ...blank(), lines: busLines(width / 2, foot, columns.attach, bus, height) });
    }
    blocks.push(move(columns, 0, height));
    const { x, from } = columns.serves;
    office = { x, from: from === "bus" ? bus : height + from };
    height += columns.height;
  }
  for (const group of offices) {
    height += level * ABOVE_OFFICE;
    const band = officeBand(group, layout.across * layout.columns, width, setting);
    const line = [uprightLine(office.x, office.from, height)];
    blocks.push(move(band, 0, height), { ...blank(), ...(areOfficesInLine ? { lines: line } : { dotted: line }) });
    height += band.height;
    office = { x: width / 2, from: height };
  }
  return { ...together(blocks), height };
}

/** Where the line leaves the last leader's own box: helpers beside it may reach lower. */
function footOf({ boxes }: Block): number {
  const own = boxes.findLast(({ tier }) => tier === "leader");
  return own ? own.y + own.height : 0;
}

/** From the foot of the leader to a bus line, and from it down to each column. */
function busLines(trunk: number, foot: number, attach: readonly number[], bus: number, top: number): Segment[] {
  const [left, right] = [Math.min(...attach, trunk), Math.max(...attach, trunk)];
  if (right - left < STRAIGHT_WITHIN) return [uprightLine(trunk, foot, top)];
  return [uprightLine(trunk, foot, bus), levelLine(bus, left, right), ...attach.map((x) => uprightLine(x, bus, top))];
}

/** Ends no further apart than this are one: floating point, mm. */
const STRAIGHT_WITHIN = 1e-6;
