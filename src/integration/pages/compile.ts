import { build } from "astro";
import { pagesConfig } from "./config.ts";

// A process of its own: Astro's compiler takes 300 MB that nothing needs once the pages are compiled.

const [outDir] = process.argv.slice(2);
if (!outDir) throw new Error("usage: compile.ts OUT_DIR");
await build({ ...pagesConfig(outDir), logLevel: "error" });
