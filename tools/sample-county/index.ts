import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { countyFiles } from "./county-files.ts";

/** Where the sample county stands in the repository. */
const folder = fileURLToPath(new URL("../../data/example/", import.meta.url));

rmSync(folder, { recursive: true, force: true });
for (const [path, text] of countyFiles()) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`${path}  ${Buffer.byteLength(text)} bytes`);
}
