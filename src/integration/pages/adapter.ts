import type { AstroIntegration } from "astro";

/**
 * Makes Astro compile the pages into a program that answers one address at a time (`entry.ts`), instead of rendering all
 * of them at once: compiled once for each version of the code, it serves every dataset and both editions.
 */
export function pagesAdapter(): AstroIntegration {
  return {
    name: "shangqiang-pages",
    hooks: {
      "astro:config:done": ({ setAdapter }) =>
        setAdapter({
          name: "shangqiang-pages",
          serverEntrypoint: new URL("./entry.ts", import.meta.url),
          entrypointResolution: "auto",
          supportedAstroFeatures: {
            staticOutput: "stable",
            serverOutput: "stable",
            hybridOutput: "stable",
            sharpImageService: "stable",
          },
        }),
    },
  };
}
