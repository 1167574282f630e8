import { closeSync, openSync, readdirSync, readFileSync, writeSync } from "node:fs";
import path from "node:path";
import { Zip, ZipDeflate, ZipPassThrough } from "fflate";

/** Files that are compressed already. */
const COMPRESSED = /\.(?:pdf|xlsx|png|jpe?g|tiff?)$/i;
/** Fixed, so that the same files give the same bytes. */
const WRITTEN = new Date(2015, 0, 1);

/** A folder's files in one archive, one after the other, so that no more than one is in memory; names are UTF-8. */
export function zipFolder(folder: string, target: string): void {
  const handle = openSync(target, "w");
  let fault: Error | undefined;
  const zip = new Zip((error, chunk) => {
    if (error) fault = error;
    else writeSync(handle, chunk);
  });
  try {
    for (const name of filesIn(folder)) {
      const inside = `${path.basename(folder)}/${name}`;
      const entry = COMPRESSED.test(name) ? new ZipPassThrough(inside) : new ZipDeflate(inside, { level: 6 });
      entry.mtime = WRITTEN;
      zip.add(entry);
      entry.push(readFileSync(path.join(folder, name)), true);
    }
    zip.end();
  } finally {
    closeSync(handle);
  }
  if (fault) throw fault;
}

/** Paths of the files in a folder and its folders, with `/`. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
    .sort();
}
