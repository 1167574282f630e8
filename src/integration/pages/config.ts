import type { AstroInlineConfig } from "astro";
import { projectRoot } from "../project.ts";
import { pagesAdapter } from "./adapter.ts";

/** Astro's settings for the compiled pages; what decides their bytes is shared with astro.config.mjs. */
export function pagesConfig(outDir: string): AstroInlineConfig {
  return {
    configFile: false,
    root: projectRoot(),
    outDir,
    output: "server",
    adapter: pagesAdapter(),
    ...SHARED,
    vite: {
      ...SHARED.vite,
      cacheDir: ".cache/vite-pages",
      ssr: { noExternal: true },
      build: { ...SHARED.vite.build, minify: false },
    },
  };
}

/** Settings that static builds, the dev server and the compiled pages have in common. */
export const SHARED = {
  // Pages are opened from a folder by double click as well as from a server: no address may begin with a slash.
  build: { format: "directory", inlineStylesheets: "always", assets: "assets" },
  trailingSlash: "ignore",
  devToolbar: { enabled: false },
  vite: {
    build: { cssMinify: "lightningcss" },
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  },
} as const satisfies AstroInlineConfig;
