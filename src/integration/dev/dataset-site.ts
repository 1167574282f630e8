import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { SNAPSHOT_VARIABLE } from "../../site/read-snapshot.ts";
import { cacheFolder } from "../project.ts";
import { runScript } from "../run-script.ts";
import { serveDataset } from "./serve-dataset.ts";
import { EDITION_FOLDER, PAGES_FOLDER } from "./snapshot-folder.ts";

const SNAPSHOT_PROCESS = fileURLToPath(new URL("./snapshot-process.ts", import.meta.url));

/**
 * Astro integration: reads the exports when Astro builds or serves, and writes the snapshot of the edition (EDITION,
 * else the office's) that the pages are made from. `npm run build` makes its snapshots itself and does without.
 */
export function datasetSite(): AstroIntegration {
  let folder: string | undefined;
  return {
    name: "shangqiang-dataset",
    hooks: {
      "astro:config:setup": async ({ command }) => {
        if (command !== "build" && command !== "dev") return;
        mkdirSync(cacheFolder(), { recursive: true });
        clearDeadSnapshots();
        folder = mkdtempSync(path.join(cacheFolder(), `${SNAPSHOT}${process.pid}-`));
        process.env[SNAPSHOT_VARIABLE] = path.join(folder, PAGES_FOLDER);
        if (command === "build") await writeSnapshotOf(folder, "drawn");
      },
      "astro:server:setup": async ({ server }) => {
        await serveDataset(server, folder!, () => writeSnapshotOf(folder!, "lazy"));
      },
      "astro:build:done": ({ dir }) => {
        cpSync(path.join(folder!, EDITION_FOLDER), fileURLToPath(dir), { recursive: true });
        rmSync(folder!, { recursive: true, force: true });
      },
      "astro:server:done": () => rmSync(folder!, { recursive: true, force: true }),
    },
  };
}

/** Name of a snapshot's folder before the number of the process that made it. */
const SNAPSHOT = "snapshot-";

/** What a server that was killed left behind: it may hold the office's data. */
function clearDeadSnapshots(): void {
  for (const name of readdirSync(cacheFolder()).filter((file) => file.startsWith(SNAPSHOT))) {
    if (!isAlive(Number.parseInt(name.slice(SNAPSHOT.length), 10)))
      rmSync(path.join(cacheFolder(), name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function writeSnapshotOf(folder: string, how: "drawn" | "lazy"): Promise<void> {
  await runScript(SNAPSHOT_PROCESS, [folder, how]);
}
