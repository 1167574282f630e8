import type { Hono } from "hono";
import { walls } from "../../catalogue/items.ts";
import { parsePaper } from "../../model/paper-request.ts";
import { checkerOf } from "../check/checker.ts";
import { countsOf, type KeptCheck, readKeptCheck } from "../check/kept-check.ts";
import type { CountyRoom } from "../county/county-room.ts";
import { isSetKey, madeAt, type SetKey, setFolder } from "../county/result-sets.ts";
import { startCommand } from "../jobs/command.ts";
import { type Desk, formText, Refused, roomOf } from "../shell/desk.ts";
import { countyPath } from "../shell/page.tsx";
import { makePage, notReadyPage } from "./make-page.tsx";
import { placeName } from "./place-choice.tsx";
import { sheetsPage } from "./sheets-page.tsx";

/** What is to be made, and what was. */
export function makeRoutes(app: Hono, desk: Desk): void {
  app.get("/c/:name/make", async (c) => {
    const room = roomOf(desk, c);
    const check = await checkOf(room);
    const isReady = check !== undefined && countsOf(check).errors === 0;
    return c.html(isReady ? makePage(room, check.places) : notReadyPage(room, check !== undefined));
  });
  app.post("/c/:name/make", async (c) => {
    const room = roomOf(desk, c);
    const [place = "", item = "", paper = ""] = await formText(c, "place", "item", "paper");
    const name = placeOf(room, place);
    const chart = walls.find(({ id }) => id === item);
    if (item !== "" && !chart) throw new Refused("没有这种图表。");
    if (paper !== "" && !parsePaper(paper)) throw new Refused("没有这种幅面。");
    const set: SetKey = place === "" && item === "" && paper === "" ? "all" : "part";
    startCommand(desk, room, {
      title: `生成${name}的${chart?.name ?? "图表"}`,
      args: [
        "build",
        "--out",
        setFolder(room, set),
        ...(place === "" ? [] : ["--place", place]),
        ...(item === "" ? [] : ["--only", item]),
        ...(paper === "" ? [] : ["--paper", paper]),
      ],
      next: `sheets?set=${set}`,
    });
    return c.redirect(countyPath(room.name, "job"), 303);
  });
  app.get("/c/:name/sheets", (c) => {
    const room = roomOf(desk, c);
    const asked = c.req.query("set") ?? "";
    return c.html(sheetsPage(room, isSetKey(asked) ? asked : latestSet(room), c.req.query("place")));
  });
}

/** The check of a county as its files are now. */
export async function checkOf(room: CountyRoom): Promise<KeptCheck | undefined> {
  const checker = checkerOf(room);
  if (checker.isStale()) await checker.run();
  return readKeptCheck(room);
}

/** Name of a place that may be asked for. Throws Refused on a code that is none of the county's. */
export function placeOf(room: CountyRoom, code: string): string {
  const places = readKeptCheck(room)?.places ?? [];
  if (code !== "" && !places.some((place) => place.code === code)) throw new Refused("没有这个地方，请重新选。");
  return placeName(places, code);
}

/** Which sheets were made last: a part of them, or all. */
export function latestSet(room: CountyRoom): SetKey {
  const [part, all] = [madeAt(room, "part"), madeAt(room, "all")];
  return part && (!all || part > all) ? "part" : "all";
}
