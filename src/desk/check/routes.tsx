import { setTimeout as pause } from "node:timers/promises";
import type { Hono } from "hono";
import { type Desk, roomOf } from "../shell/desk.ts";
import { live } from "../shell/live.ts";
import { countyPath, partHtml } from "../shell/page.tsx";
import { CheckPart, checkPage } from "./check-page.tsx";
import { checkerOf } from "./checker.ts";

/** Milliseconds that the page waits for the check; after that it is shown and filled in when the check is done. */
const PATIENCE = 3000;

/** The check, as it is and as it changes. */
export function checkRoutes(app: Hono, desk: Desk): void {
  app.get("/c/:name/check", async (c) => {
    const room = roomOf(desk, c);
    const checker = checkerOf(room);
    // Most counties are checked within this time, and nobody sees a page that is not true any more.
    if (checker.isStale()) await Promise.race([checker.run(), pause(PATIENCE)]);
    return c.html(checkPage(room, checker.now()));
  });
  app.post("/c/:name/check", async (c) => {
    const room = roomOf(desk, c);
    await checkerOf(room).run();
    return c.redirect(countyPath(room.name, "check"), 303);
  });
  app.get("/c/:name/check/live", (c) => {
    const room = roomOf(desk, c);
    const checker = checkerOf(room);
    return live(
      c,
      () => ({ html: partHtml(<CheckPart room={room} now={checker.now()} />) }),
      (changed) => checker.watch(changed),
    );
  });
}
