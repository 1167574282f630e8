import { rmSync } from "node:fs";
import path from "node:path";
import type { CountyRoom } from "../county/county-room.ts";
import { type Arrival, keepAnswers, keepArrivals } from "./arrivals.ts";
import { clearIncoming, incomingFolder } from "./incoming.ts";
import { copyInto, keepReplaced } from "./replaced.ts";

/** Takes the files that were recognised into the county's folder; what they replace is kept. Returns how many were taken. */
export function takeArrivals(room: CountyRoom, arrivals: readonly Arrival[]): number {
  const taken = arrivals.filter(({ target }) => target !== undefined);
  if (taken.length === 0) return 0;
  const replaced = [...new Set(taken.flatMap(({ replaces }) => replaces))];
  const targets = taken.map(({ target }) => target!);
  keepReplaced(room, replaced, targets);
  for (const { file, target } of taken)
    copyInto(path.join(incomingFolder(room), file), path.join(room.folder, target!));
  // The same table under another ending would be a second one.
  for (const file of replaced) if (!targets.includes(file)) rmSync(path.join(room.folder, file), { force: true });
  forgetArrivals(room);
  return taken.length;
}

/** Lets go of what waits. */
export function forgetArrivals(room: CountyRoom): void {
  clearIncoming(room);
  keepArrivals(room, []);
  keepAnswers(room, {});
}
