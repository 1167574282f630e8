import { fingerprint } from "../../rendering/import-closure.ts";
import { projectRoot } from "../project.ts";

/** Identity of the code that lays an item out, and of the code that draws it. */
export interface Fingerprints {
  readonly layout: string;
  readonly drawing: string;
}

const known = new Map<string, Fingerprints>();

/** Fingerprints of an item, read off the imports of its file: code it does not reach may change without it being redrawn. */
export function fingerprintsOf(itemId: string): Fingerprints {
  let prints = known.get(itemId);
  if (!prints) {
    const root = projectRoot();
    const item = `src/posters/${itemId}.tsx`;
    prints = {
      layout: fingerprint(root, [item, "src/items/hash.ts"]),
      drawing: fingerprint(root, [item, "src/rendering/render-sheet.ts"]),
    };
    known.set(itemId, prints);
  }
  return prints;
}
