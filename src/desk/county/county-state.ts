import { readdirSync } from "node:fs";
import { loadProfile } from "../../data-loaders/load-profile.ts";
import type { CountyProfile } from "../../model/county.ts";
import { type KeptCheck, readKeptCheck } from "../check/kept-check.ts";
import type { CountyRoom } from "./county-room.ts";
import { madeAt, SETS, type SetKey } from "./result-sets.ts";

/** How far a county is, as the start page and its own page tell it. */
export interface CountyState {
  /** As it calls itself, else its folder's name. */
  readonly title: string;
  /** Absent while 县.json is not complete. */
  readonly profile?: CountyProfile;
  /** Of the last check. */
  readonly check?: KeptCheck;
  /** When anything was last made for it. */
  readonly lastMade?: Date;
}

/** Reads how far a county is. */
export function stateOf(room: CountyRoom): CountyState {
  const { profile } = loadProfile(room.folder, readdirSync(room.folder));
  const check = readKeptCheck(room);
  const lastMade = (Object.keys(SETS) as SetKey[])
    .flatMap((key) => madeAt(room, key) ?? [])
    .toSorted((a, b) => b.getTime() - a.getTime())[0];
  return {
    title: profile ? `${profile.parent}${profile.name}` : room.name,
    ...(profile ? { profile } : {}),
    ...(check ? { check } : {}),
    ...(lastMade ? { lastMade } : {}),
  };
}
