import { existsSync } from "node:fs";
import path from "node:path";

/**
 * Root of the project: the working folder of every npm script. Not found through `import.meta.url`, because Astro bundles
 * pages into another folder before it runs them.
 */
export function projectRoot(): string {
  const root = process.cwd();
  if (!existsSync(path.join(root, "astro.config.mjs"))) throw new Error(`Not the project's root: ${root}`);
  return root;
}

/** Folder for what may be deleted at any time: renderings and half-made builds. */
export function cacheFolder(): string {
  return path.join(projectRoot(), ".cache");
}

/** Where renderings and layouts are kept from one build to the next; another folder where SHEET_CACHE names it. */
export function storeFolder(): string {
  return process.env.SHEET_CACHE || path.join(cacheFolder(), "store");
}

/** Folder for what has to outlast builds, by county; another place where STATE_DIR names it. */
export function stateFolder(countyCode: string): string {
  return path.join(process.env.STATE_DIR || path.join(projectRoot(), "state"), countyCode);
}
