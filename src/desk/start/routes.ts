import { existsSync } from "node:fs";
import path from "node:path";
import type { Hono } from "hono";
import { newCounty } from "../../commands/new-county.ts";
import { BuildStopped } from "../../integration/build-stopped.ts";
import { countyRooms } from "../county/county-room.ts";
import { type Desk, formText } from "../shell/desk.ts";
import { countyPath } from "../shell/page.tsx";
import { newPage } from "./new-page.tsx";
import { startPage } from "./start-page.tsx";

/** The first page, and how a county is begun. */
export function startRoutes(app: Hono, desk: Desk): void {
  const { folders, log } = desk;
  app.get("/", (c) => c.html(startPage(countyRooms(folders))));
  app.get("/new", (c) => c.html(newPage({ name: "", code: "" })));
  app.post("/new", async (c) => {
    const [name = "", code = ""] = (await formText(c, "name", "code")).map((text) => text.trim());
    const folder = path.join(folders.data, name);
    // Asked before the folder is looked for: a name with a path in it would be looked for elsewhere.
    const isName = path.dirname(folder) === folders.data && !/[\\/]/.test(name);
    if (isName && existsSync(folder)) return c.html(newPage({ name, code }, `“${name}”已经有了，请换一个名称。`), 409);
    try {
      await newCounty({ name, code, out: isName ? folder : folders.data }, folders.root, () => undefined);
    } catch (error) {
      if (!(error instanceof BuildStopped)) throw error;
      return c.html(newPage({ name, code }, error.message), 400);
    }
    log("new county");
    return c.redirect(countyPath(name, "profile"), 303);
  });
}
