import { readFileSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import type { ViteDevServer } from "vite";
import { resolveDataset } from "../../data-loaders/load-dataset.ts";
import type { DrawJob } from "../../rendering/job.ts";
import { Store } from "../../rendering/store.ts";
import { runJobs } from "../planning/draw-sheets.ts";
import { projectRoot, storeFolder } from "../project.ts";
import { readSettings } from "../settings.ts";
import { failurePage } from "./failure-page.ts";
import { DRAWINGS_FILE, EDITION_FOLDER } from "./snapshot-folder.ts";

/** Changes that come together (a table saved through a temporary file) are taken together. */
const SETTLE_MS = 300;

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  svg: "image/svg+xml",
  png: "image/png",
  pdf: "application/pdf",
  webp: "image/webp",
  tif: "image/tiff",
  jpg: "image/jpeg",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8",
};

/**
 * In `astro dev`: makes the snapshot anew whenever the dataset or the code changes, reloads whatever page is open, draws
 * files when they are asked for, and shows what is wrong with the data as a page in Chinese.
 */
export async function serveDataset(server: ViteDevServer, folder: string, remake: () => Promise<void>): Promise<void> {
  const dataset = resolveDataset(readSettings().dataset, projectRoot());
  const source = path.join(projectRoot(), "src");
  const store = new Store(storeFolder());
  let failure: string | undefined;
  let making: Promise<void> = Promise.resolve();
  const make = async () => {
    try {
      await remake();
      failure = undefined;
    } catch (error) {
      failure = (error as Error).message;
    }
  };
  await make();

  server.watcher.add(dataset);
  let timer: NodeJS.Timeout | undefined;
  server.watcher.on("all", (_event, file) => {
    if (!isWithin(file, dataset) && !isWithin(file, source)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      making = making.then(make).then(() => server.ws.send({ type: "full-reload" }));
    }, SETTLE_MS);
  });

  server.middlewares.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
    answer(request, response).then(
      (isAnswered) => isAnswered || next(),
      (error: unknown) => sendPage(response, failurePage((error as Error).message)),
    );
  });

  async function answer({ url = "/", headers }: IncomingMessage, response: ServerResponse): Promise<boolean> {
    await making;
    if (failure !== undefined && headers.accept?.includes("text/html")) {
      sendPage(response, failurePage(failure));
      return true;
    }
    const file = decodeURIComponent(new URL(url, "http://localhost").pathname).slice(1);
    const beside = path.join(folder, EDITION_FOLDER, file);
    if (isWithin(beside, path.join(folder, EDITION_FOLDER)) && statSync(beside, { throwIfNoEntry: false })?.isFile()) {
      send(response, file, readFileSync(beside));
      return true;
    }
    if (!file.startsWith("posters/")) return false;
    const jobs = JSON.parse(readFileSync(path.join(folder, DRAWINGS_FILE), "utf8")) as Record<string, DrawJob>;
    const job = jobs[file];
    if (!job) return false;
    const [entry] = Object.values(job.files);
    if (!store.has(entry!)) await runJobs([job], () => undefined);
    send(response, file, readFileSync(entry!));
    return true;
  }
}

function send(response: ServerResponse, file: string, bytes: Buffer): void {
  response.setHeader("Content-Type", CONTENT_TYPES[file.split(".").at(-1)!] ?? "application/octet-stream");
  response.setHeader("Cache-Control", "no-store");
  response.end(bytes);
}

function sendPage(response: ServerResponse, html: string): void {
  response.statusCode = 500;
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(html);
}

function isWithin(file: string, folder: string): boolean {
  const relative = path.relative(folder, path.resolve(file));
  return !relative.startsWith("..") && !path.isAbsolute(relative);
}
