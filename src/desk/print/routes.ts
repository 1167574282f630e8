import type { Context, Hono } from "hono";
import { setFolder } from "../county/result-sets.ts";
import { startCommand } from "../jobs/command.ts";
import { checkOf, placeOf } from "../make/routes.ts";
import { type Desk, formText, Refused, roomOf } from "../shell/desk.ts";
import { countyPath } from "../shell/page.tsx";
import { printPage, reprintPage, wayPage } from "./print-page.tsx";
import { setOfWay, TILES, wayCommand } from "./way-command.ts";
import { isWay, WAYS, type WayKey } from "./ways.ts";

/** Printing, each way on its own page, and what is to be printed again. */
export function printRoutes(app: Hono, desk: Desk): void {
  app.get("/c/:name/print", (c) => c.html(printPage(roomOf(desk, c))));
  app.get("/c/:name/print/:way", async (c) => {
    const room = roomOf(desk, c);
    return c.html(wayPage(room, wayOf(c), (await checkOf(room))?.places ?? []));
  });
  app.post("/c/:name/print/:way", async (c) => {
    const room = roomOf(desk, c);
    const way = wayOf(c);
    const [place = "", tile = ""] = await formText(c, "place", "tile");
    const name = placeOf(room, place);
    if (way === "office" && !TILES.includes(tile)) throw new Refused("打印机的纸只能是A4或A3。");
    startCommand(desk, room, {
      title: `${WAYS[way].name}：${name}`,
      args: wayCommand(way, setFolder(room, setOfWay(way)), place, tile),
      next: `print/${way}`,
    });
    return c.redirect(countyPath(room.name, "job"), 303);
  });
  app.get("/c/:name/reprint", async (c) => {
    const room = roomOf(desk, c);
    return c.html(reprintPage(room, (await checkOf(room))?.places ?? []));
  });
  app.post("/c/:name/printed", async (c) => {
    const room = roomOf(desk, c);
    const [place = ""] = await formText(c, "place");
    startCommand(desk, room, {
      title: `登记${placeOf(room, place)}已印刷`,
      args: ["printed", ...(place === "" ? [] : ["--place", place])],
      next: "reprint",
    });
    return c.redirect(countyPath(room.name, "job"), 303);
  });
}

function wayOf(c: Context): WayKey {
  const way = c.req.param("way") ?? "";
  if (!isWay(way)) throw new Refused("没有这种印法。", 404);
  return way;
}
