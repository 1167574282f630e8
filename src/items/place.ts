import type { CountyProfile, Township, Village } from "../model/county.ts";

/** Levels at which items are made, from the county down; what households get is printed by village. */
export const levels = ["county", "township", "village"] as const;
export type Level = (typeof levels)[number];

/** What an item is told of its place, by level. */
export interface Places {
  readonly county: CountyProfile;
  readonly township: Township;
  readonly village: Village;
}

/** A place that items are made for: the county, a township or a village. */
export interface Place<L extends Level = Level> {
  readonly level: L;
  /** Division code of 6, 9 or 12 digits; the key of the place in every file and address. */
  readonly code: string;
  readonly name: string;
  /** Code of the place above; absent for the county. */
  readonly parent?: string;
  readonly row: Places[L];
}
