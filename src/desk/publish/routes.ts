import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Hono } from "hono";
import { madeAt, setFolder } from "../county/result-sets.ts";
import { startJob } from "../jobs/command.ts";
import { type Desk, Refused, roomOf } from "../shell/desk.ts";
import { countyPath } from "../shell/page.tsx";
import { publishPage } from "./publish-page.tsx";

const PROCESS = fileURLToPath(new URL("./pack-process.ts", import.meta.url));

/** The public edition, ready to be handed over. */
export function publishRoutes(app: Hono, desk: Desk): void {
  app.get("/c/:name/publish", (c) => c.html(publishPage(roomOf(desk, c))));
  app.post("/c/:name/publish", (c) => {
    const room = roomOf(desk, c);
    if (!madeAt(room, "all")) throw new Refused("还没有全县的图表，请先生成。", 409);
    startJob(desk, room, {
      title: "打包公开版",
      program: ["--import", "tsx", PROCESS, path.join(setFolder(room, "all"), "public"), setFolder(room, "site")],
      next: "publish",
    });
    return c.redirect(countyPath(room.name, "job"), 303);
  });
}
