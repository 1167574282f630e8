import { createReadStream, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import type { Hono } from "hono";
import { isSetKey, setFolder } from "../county/result-sets.ts";
import { type Desk, Refused, roomOf } from "../shell/desk.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".pdf": "application/pdf",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".jpg": "image/jpeg",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".zip": "application/zip",
};

/** Pages of the results carry their own styles and scripts; they may reach nothing outside, nor send a form. */
const POLICY = "default-src 'self' data: 'unsafe-inline'; connect-src 'none'; form-action 'none'";

/** Files of a county's results, and nothing else of the disk. */
export function fileRoutes(app: Hono, desk: Desk): void {
  app.get("/c/:name/files/:set/*", (c) => {
    const room = roomOf(desk, c);
    const set = c.req.param("set");
    if (!isSetKey(set)) throw new Refused("没有这个文件。", 404);
    const file = fileIn(setFolder(room, set), restOf(c.req.path));
    const type = TYPES[path.extname(file).toLowerCase()] ?? "application/octet-stream";
    c.header("Content-Security-Policy", POLICY);
    c.header("Content-Length", String(statSync(file).size));
    return c.body(Readable.toWeb(createReadStream(file)) as ReadableStream, 200, { "Content-Type": type });
  });
}

/** What stands in the address after `/c/<name>/files/<set>/`. */
const restOf = (address: string): string => decodeURIComponent(address.split("/").slice(5).join("/"));

/** A file in a folder; the index of a folder in it. Throws Refused where it is not there, or lies outside by any way. */
function fileIn(folder: string, inside: string): string {
  try {
    const home = realpathSync(folder);
    const asked = realpathSync(path.join(home, inside));
    const file = statSync(asked).isDirectory() ? realpathSync(path.join(asked, "index.html")) : asked;
    if (file.startsWith(home + path.sep) && statSync(file).isFile()) return file;
  } catch {
    // Said below.
  }
  throw new Refused("没有这个文件，可能已重新生成。", 404);
}
