import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";
import type { DeskFolders } from "../../src/desk/folders.ts";
import { type ServedDesk, serveDesk } from "../../src/desk/serve-desk.ts";

/** An answer of the desk. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  readonly bytes: Buffer;
}

/** What is asked besides a path. */
export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A desk on folders of its own, and a browser's place before it. */
export interface TestDesk {
  readonly folders: DeskFolders;
  readonly served: ServedDesk;
  readonly opened: string[];
  readonly log: string[];
  /** Asks with no more than is given: neither cookie nor origin. */
  readonly askAs: (path: string, asked?: Asked) => Promise<Answer>;
  /** Asks as the opened page does. */
  readonly ask: (path: string, asked?: Asked) => Promise<Answer>;
  /** Sends a form as the opened page does. */
  readonly send: (path: string, fields?: Readonly<Record<string, string>> | URLSearchParams) => Promise<Answer>;
}

/** Starts a desk in temporary folders; it ends with the test file. */
export async function openDesk(): Promise<TestDesk> {
  const home = mkdtempSync(path.join(tmpdir(), "shangqiang-desk-"));
  const folders: DeskFolders = {
    root: process.cwd(),
    data: path.join(home, "数 据"),
    out: path.join(home, "成果"),
    state: path.join(home, "state"),
    sample: path.resolve("data", "example"),
  };
  const opened: string[] = [];
  const log: string[] = [];
  const served = await serveDesk(folders, (line) => log.push(line), { openFolder: (folder) => opened.push(folder) });
  afterAll(async () => {
    served.end();
    await served.ended;
    rmSync(home, { recursive: true, force: true });
  });
  const port = Number(served.host.split(":")[1]);
  const askAs = (where: string, { method = "GET", headers = {}, body }: Asked = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
      const sent = request(
        { host: "127.0.0.1", port, path: where, method, headers: { ...length, ...headers } },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on("data", (chunk: Buffer) => chunks.push(chunk));
          answer.on("error", reject);
          answer.on("end", () => {
            const bytes = Buffer.concat(chunks);
            resolve({ status: answer.statusCode!, headers: answer.headers, text: bytes.toString("utf8"), bytes });
          });
        },
      );
      sent.on("error", reject);
      sent.end(body);
    });
  const page = { cookie: `desk-${port}=${served.token}`, origin: `http://${served.host}` };
  const ask: TestDesk["ask"] = (where, asked = {}) =>
    askAs(where, { ...asked, headers: { ...page, ...asked.headers } });
  const send: TestDesk["send"] = (where, fields = {}) =>
    ask(where, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams(fields instanceof URLSearchParams ? fields : { ...fields }).toString(),
    });
  return { folders, served, opened, log, askAs, ask, send };
}
