import { defineConfig } from "astro/config";
import { datasetSite } from "./src/integration/dev/dataset-site.ts";
import { SHARED } from "./src/integration/pages/config.ts";

export default defineConfig({
  ...SHARED,
  output: "static",
  integrations: [datasetSite()],
  vite: {
    ...SHARED.vite,
    cacheDir: ".cache/vite",
    // What a build writes is no source: watching it would only hold up the news of real changes.
    server: { watch: { ignored: ["**/.cache/**", "**/dist/**", "**/.shangqiang-*/**"] } },
    // Pages carry no library to the browser, so there is nothing to prepare for it.
    optimizeDeps: { noDiscovery: true, include: [] },
  },
});
