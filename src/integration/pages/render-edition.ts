import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type * as Entry from "./entry.ts";

// A process of its own for each edition: what it can reach of the data is the snapshot that its environment names.

const [compiled, outDir] = process.argv.slice(2);
if (!compiled || !outDir) throw new Error("usage: render-edition.ts COMPILED_PAGES OUT_DIR");
const { pageFolders, renderPage } = (await import(
  pathToFileURL(path.join(compiled, "server", "entry.mjs")).href
)) as typeof Entry;
cpSync(path.join(compiled, "client"), outDir, { recursive: true });
for (const folder of pageFolders()) {
  const target = path.join(outDir, folder);
  mkdirSync(target, { recursive: true });
  writeFileSync(path.join(target, "index.html"), await renderPage(folder));
}
