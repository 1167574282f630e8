import { defineConfig } from "astro/config";
import { watchDataset } from "./src/integration/watch-dataset.ts";

export default defineConfig({
  output: "static",
  // Pages are opened from a folder by double click as well as from a server: no address may begin with a slash.
  build: { format: "directory", inlineStylesheets: "always", assets: "assets" },
  trailingSlash: "ignore",
  devToolbar: { enabled: false },
  integrations: [watchDataset()],
  vite: {
    cacheDir: ".cache/vite",
    // What a build writes is no source: watching it would only hold up the news of real changes.
    server: { watch: { ignored: ["**/.cache/**", "**/dist/**", "**/.shangqiang-*/**"] } },
    // Pages carry no library to the browser, so there is nothing to prepare for it.
    optimizeDeps: { noDiscovery: true, include: [] },
    // Native libraries and fonts are found on disk by their packages; bundling would lose the way.
    ssr: { external: ["@myriaddreamin/typst-ts-web-compiler", "sharp", "satori", "opentype.js"] },
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  },
});
