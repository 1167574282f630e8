import { randomBytes } from "node:crypto";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { deskApp } from "./app.ts";
import type { DeskFolders } from "./folders.ts";
import { Workshop } from "./jobs/workshop.ts";
import type { Log } from "./log.ts";
import { openOutside } from "./open-outside.ts";
import type { RunningDesk } from "./running-desk.ts";

/** A desk that answers. */
export interface ServedDesk extends RunningDesk {
  /** Resolves when it has ended. */
  readonly ended: Promise<void>;
  /** Ends it, with the job that is running. */
  readonly end: () => void;
}

/** What tests do differently. */
export interface ServeOptions {
  readonly openFolder?: (folder: string) => void;
  /** Milliseconds without a request after which it ends by itself, unless a job is running. */
  readonly patience?: number;
}

/** Pages send a sign of life each minute; half an hour without one means that all are closed. */
const PATIENCE = 30 * 60_000;

/** Starts the desk on this machine's own address, which no other machine can reach. */
export async function serveDesk(folders: DeskFolders, log: Log, options: ServeOptions = {}): Promise<ServedDesk> {
  const { openFolder = openOutside, patience = PATIENCE } = options;
  const token = randomBytes(32).toString("hex");
  const workshop = new Workshop(log);
  let host = "";
  let lastAsked = Date.now();
  const desk = { folders, workshop, log, openFolder, quit: () => setTimeout(end, 100) };
  const app = deskApp(desk, { token, host: () => host });
  const server = createAdaptorServer({
    fetch: (request: Request, environment: unknown) => {
      lastAsked = Date.now();
      return app.fetch(request, environment as object);
    },
  });
  const ended = new Promise<void>((resolve) => server.on("close", resolve));
  await new Promise<void>((resolve, reject) => {
    server.on("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const timer = setInterval(
    () => {
      if (!workshop.isBusy && Date.now() - lastAsked > patience) end();
    },
    Math.min(patience, 60_000),
  );

  function end(): void {
    clearInterval(timer);
    workshop.job?.cancel();
    server.close();
    if ("closeAllConnections" in server) server.closeAllConnections();
  }
  return { host, token, ended, end };
}
