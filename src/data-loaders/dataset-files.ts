import { readdirSync } from "node:fs";
import path from "node:path";

/** Left behind by operating systems and open office programs; never part of a dataset. */
const isLitter = (name: string): boolean => /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$|__MACOSX$)/i.test(name);

/** Every file of a dataset folder, as paths inside it with `/`, in a fixed order: what to read, and what to watch. */
export function listDatasetFiles(folder: string): string[] {
  const walk = (inside: string): string[] =>
    readdirSync(path.join(folder, inside), { withFileTypes: true }).flatMap((entry) => {
      if (isLitter(entry.name)) return [];
      const file = inside === "" ? entry.name : `${inside}/${entry.name}`;
      return entry.isDirectory() ? walk(file) : [file];
    });
  return walk("").sort();
}
