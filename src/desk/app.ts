import { readFileSync } from "node:fs";
import { Hono } from "hono";
import { browserScript } from "./browser/browser-script.ts";
import { checkRoutes } from "./check/routes.tsx";
import { countyRoutes } from "./county/routes.ts";
import { dropRoutes } from "./drop/routes.ts";
import { jobRoutes } from "./jobs/routes.tsx";
import { fileRoutes } from "./make/file-routes.ts";
import { makeRoutes } from "./make/routes.ts";
import { printRoutes } from "./print/routes.ts";
import { profileRoutes } from "./profile/routes.ts";
import { publishRoutes } from "./publish/routes.ts";
import { type Desk, Refused } from "./shell/desk.ts";
import { type Door, guard } from "./shell/guard.ts";
import { farewellPage, refusedPage } from "./shell/plain-pages.tsx";
import { startRoutes } from "./start/routes.ts";

/** What the desk shares with the sites, and its own. */
const styles = ["../styles/base.css", "./browser/desk.css"]
  .map((file) => readFileSync(new URL(file, import.meta.url), "utf8"))
  .join("");

/** A red sheet on a wall. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect x="2" y="1" width="12" height="14" fill="#b3121d"/><path d="M4 6h8M4 9h8M4 12h5" stroke="#fff1d6" stroke-width="1.4"/></svg>`;

/** Every page of the desk, behind its guard. */
export function deskApp(desk: Desk, door: Door): Hono {
  const app = new Hono();
  app.use(guard(door));
  app.use("*", async (c, next) => {
    await next();
    if (!c.res.headers.has("Content-Security-Policy"))
      c.res.headers.set("Content-Security-Policy", "default-src 'self'; form-action 'self'; frame-ancestors 'none'");
  });
  app.get("/desk.css", (c) => c.body(styles, 200, { "Content-Type": "text/css; charset=utf-8" }));
  app.get("/desk.js", async (c) =>
    c.body(await browserScript(), 200, { "Content-Type": "text/javascript; charset=utf-8" }),
  );
  app.get("/icon.svg", (c) => c.body(ICON, 200, { "Content-Type": "image/svg+xml" }));
  app.post("/alive", (c) => c.body(null, 204));
  app.post("/quit", (c) => {
    desk.quit();
    return c.html(farewellPage());
  });
  startRoutes(app, desk);
  countyRoutes(app, desk);
  profileRoutes(app, desk);
  dropRoutes(app, desk);
  checkRoutes(app, desk);
  makeRoutes(app, desk);
  jobRoutes(app, desk);
  printRoutes(app, desk);
  publishRoutes(app, desk);
  fileRoutes(app, desk);
  app.notFound((c) => c.html(refusedPage("没有这一页。"), 404));
  app.onError((error, c) => {
    if (error instanceof Refused) return c.html(refusedPage(error.message), error.status);
    desk.log(`${c.req.method} failed: ${error.stack}`);
    return c.html(refusedPage("程序出错了，已记入运行记录。请回到上一页再试一次。"), 500);
  });
  return app;
}
