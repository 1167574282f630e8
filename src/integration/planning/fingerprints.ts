import { existsSync } from "node:fs";
import path from "node:path";
import type { AnyPrintout } from "../../items/printout.ts";
import { fingerprint } from "../../rendering/import-closure.ts";
import { projectRoot } from "../project.ts";

/** Identity of the code that lays an item out, and of the code that draws it. */
export interface Fingerprints {
  readonly layout: string;
  readonly drawing: string;
}

const known = new Map<string, Fingerprints>();
const pagePrints = new Map<string, string>();

/** Identity of the code that makes a printable page. */
export function pageFingerprintOf({ id }: AnyPrintout): string {
  let print = pagePrints.get(id);
  if (print === undefined) {
    const root = projectRoot();
    const file = ["tsx", "ts"]
      .map((ending) => `src/printouts/${id}.${ending}`)
      .find((name) => existsSync(path.join(root, name)));
    if (file === undefined) throw new Error(`No file of the page ${id}`);
    print = fingerprint(root, [file, "src/rendering/render-page.ts"]);
    pagePrints.set(id, print);
  }
  return print;
}

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
