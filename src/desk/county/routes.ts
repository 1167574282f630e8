import { mkdirSync } from "node:fs";
import type { Hono } from "hono";
import { type Desk, formText, Refused, roomOf } from "../shell/desk.ts";
import { countyPath } from "../shell/page.tsx";
import { overviewPage } from "./county-page.tsx";
import { isSetKey, setFolder } from "./result-sets.ts";

/** A county's own page, and its folders in the system's window. */
export function countyRoutes(app: Hono, desk: Desk): void {
  app.get("/c/:name", (c) => c.html(overviewPage(roomOf(desk, c))));
  app.post("/c/:name/open", async (c) => {
    const room = roomOf(desk, c);
    const [which = "", from = ""] = await formText(c, "folder", "from");
    if (which !== "data" && !isSetKey(which)) throw new Refused("没有这个文件夹。", 404);
    const folder = which === "data" ? room.folder : setFolder(room, which);
    mkdirSync(folder, { recursive: true });
    desk.openFolder(folder);
    return c.redirect(countyPath(room.name, /^[a-z]+$/.test(from) ? from : ""), 303);
  });
}
