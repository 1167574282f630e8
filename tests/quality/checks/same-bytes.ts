import type { PrintFiles } from "../reading/read-poster.ts";

/** Formats whose bytes differ between two renderings of one sheet. */
export function byteFaults(first: PrintFiles, second: PrintFiles): string[] {
  return (["pdf", "svg"] as const)
    .filter((format) => !first[format].equals(second[format]))
    .map((format) => `${format} differs when made again`);
}
