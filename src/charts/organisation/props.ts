import type { TypeScale } from "../../theme/type-scale.ts";

/** Somebody in a post, or a body that is nobody's: then the name is empty and the post stands for it. */
export interface Person {
  readonly post: string;
  readonly name: string;
  readonly unit?: string;
  /** Stands here only to show under whom others are; the person's own place is on another sheet. */
  readonly isRepeated?: boolean;
}

/** Somebody in a list; who is under somebody else of the list is deeper by one, and follows. */
export interface Member extends Person {
  readonly depth: number;
}

/** People under one title, and perhaps one head. */
export interface Group {
  readonly title: string;
  readonly head?: Person;
  readonly members: readonly Member[];
  /** What the head answers for besides: an office, which has a level of its own. */
  readonly answersFor?: string;
  /** Said at the end of the title: how many they are, that they go on on another sheet. */
  readonly remark?: string;
}

/** Who leads; with those who help without leading anybody. */
export interface Leader extends Person {
  readonly beside: readonly Person[];
}

/**
 * An organisation as it is drawn: leaders one above the other, then groups side by side, each a column; then levels across
 * the full width: what serves the whole, an office.
 */
export interface Organisation {
  readonly leaders: readonly Leader[];
  readonly groups: readonly Group[];
  readonly offices: readonly Group[];
  /** The levels beneath are in the line of command, not beside it: their line is whole. */
  readonly areOfficesInLine?: true;
}

/** The panel's size in mm and the sheet's sizes of text. */
export interface OrganisationRoom {
  readonly width: number;
  readonly height: number;
  readonly type: TypeScale;
}
