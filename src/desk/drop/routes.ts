import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ReadableStream } from "node:stream/web";
import { fileURLToPath } from "node:url";
import type { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { runScript } from "../../integration/run-script.ts";
import type { CountyRoom } from "../county/county-room.ts";
import { type Desk, formText, ownRoomOf, Refused } from "../shell/desk.ts";
import { countyPath } from "../shell/page.tsx";
import { type Arrival, keepAnswers, keepArrivals, readAnswers, readArrivals } from "./arrivals.ts";
import { arrivalsPage } from "./arrivals-page.tsx";
import { dropPage } from "./drop-page.tsx";
import { incomingFolder, receive, waitingFiles } from "./incoming.ts";
import { takeBack } from "./replaced.ts";
import { forgetArrivals, takeArrivals } from "./take.ts";

const PROCESS = fileURLToPath(new URL("./drop-process.ts", import.meta.url));

/** Bytes of a form sent without scripts, which is held in memory. */
const MOST_FORM_BYTES = 100_000_000;

/** Files dropped, looked through, taken, and taken back. */
export function dropRoutes(app: Hono, desk: Desk): void {
  app.get("/c/:name/drop", (c) => {
    const room = ownRoomOf(desk, c);
    return c.html(dropPage(room, waitingFiles(room).length));
  });
  // One file, as it is: what scripts send, for a file may be larger than memory.
  app.post("/c/:name/incoming", async (c) => {
    const room = ownRoomOf(desk, c);
    const { body } = c.req.raw;
    await receive(room, c.req.query("name") ?? "", (body ?? new Blob([]).stream()) as ReadableStream<Uint8Array>);
    return c.text("收下了");
  });
  const limit = bodyLimit({
    maxSize: MOST_FORM_BYTES,
    onError: () => {
      throw new Refused("一次放的文件太大，请分几次放。", 413);
    },
  });
  app.post("/c/:name/drop", limit, async (c) => {
    const room = ownRoomOf(desk, c);
    const form = await c.req.raw.formData();
    for (const file of form.getAll("files")) {
      if (typeof file === "string" || file.name === "") continue;
      await receive(room, file.name, file.stream() as ReadableStream<Uint8Array>);
    }
    return c.redirect(countyPath(room.name, "arrivals"), 303);
  });
  app.get("/c/:name/arrivals", async (c) => {
    const room = ownRoomOf(desk, c);
    return c.html(arrivalsPage(room, await lookAt(room)));
  });
  app.post("/c/:name/answers", async (c) => {
    const room = ownRoomOf(desk, c);
    const form = await c.req.parseBody();
    const given = Object.entries(form).flatMap(([name, value]) =>
      name.startsWith("as:") && typeof value === "string" ? [[name.slice(3), value] as const] : [],
    );
    keepAnswers(room, { ...readAnswers(room), ...Object.fromEntries(given) });
    return c.redirect(countyPath(room.name, "arrivals"), 303);
  });
  app.post("/c/:name/take", (c) => {
    const room = ownRoomOf(desk, c);
    if (desk.workshop.isBusy) throw new Refused("正在生成图表，等它做完再采用新数据。", 409);
    const count = takeArrivals(room, readArrivals(room));
    desk.log(`took ${count} files`);
    return c.redirect(countyPath(room.name, "check"), 303);
  });
  app.post("/c/:name/discard", (c) => {
    const room = ownRoomOf(desk, c);
    forgetArrivals(room);
    return c.redirect(countyPath(room.name, "drop"), 303);
  });
  app.post("/c/:name/back", async (c) => {
    const room = ownRoomOf(desk, c);
    const [id = ""] = await formText(c, "id");
    if (!takeBack(room, id)) throw new Refused("这一份已经不在了。", 404);
    return c.redirect(countyPath(room.name, "check"), 303);
  });
}

/** Looks through what waits, and remembers it: what is taken is what was shown. */
async function lookAt(room: CountyRoom): Promise<readonly Arrival[]> {
  const waiting = waitingFiles(room);
  if (waiting.length === 0) return [];
  mkdirSync(room.notes, { recursive: true });
  const order = path.join(room.notes, `新来-${process.pid}.tmp`);
  writeFileSync(order, JSON.stringify([incomingFolder(room), waiting, room.folder, readAnswers(room)]));
  try {
    const arrivals = JSON.parse(await runScript(PROCESS, [order])) as Arrival[];
    keepArrivals(room, arrivals);
    return arrivals;
  } finally {
    rmSync(order, { force: true });
  }
}
