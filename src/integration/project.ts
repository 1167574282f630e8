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
