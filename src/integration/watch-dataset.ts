import path from "node:path";
import type { AstroIntegration } from "astro";
import { resolveDataset } from "../data-loaders/load-dataset.ts";
import { projectRoot } from "./project.ts";
import { readSettings } from "./settings.ts";

/** Astro integration: in `astro dev`, a change in the dataset or in the code reloads whatever page is open. */
export function watchDataset(): AstroIntegration {
  return {
    name: "shangqiang-watch-dataset",
    hooks: {
      "astro:server:setup": ({ server }) => {
        const root = projectRoot();
        const dataset = resolveDataset(readSettings().dataset, root);
        const source = path.join(root, "src");
        server.watcher.add(dataset);
        server.watcher.on("all", (_event, file) => {
          if (isWithin(file, dataset) || isWithin(file, source)) server.ws.send({ type: "full-reload" });
        });
      },
    },
  };
}

function isWithin(file: string, folder: string): boolean {
  const relative = path.relative(folder, path.resolve(file));
  return !relative.startsWith("..") && !path.isAbsolute(relative);
}
