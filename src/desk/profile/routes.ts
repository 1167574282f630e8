import { existsSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";
import type { Hono } from "hono";
import { findFile } from "../../data-loaders/find-file.ts";
import { parseProfile } from "../../data-loaders/load-profile.ts";
import { isObject, type Json, parseJson } from "../../data-loaders/parse-json.ts";
import { hasErrors, type Problem } from "../../data-loaders/problems.ts";
import { readTextFile } from "../../data-loaders/read-text-file.ts";
import { countyFiles } from "../../dictionary/template-files.ts";
import { replaceFile } from "../../disk/disk.ts";
import type { CountyRoom } from "../county/county-room.ts";
import { keepReplaced } from "../drop/replaced.ts";
import { type Desk, ownRoomOf } from "../shell/desk.ts";
import { countyPath } from "../shell/page.tsx";
import { type ProfileObject, type SentForm, withForm } from "./form-values.ts";
import { profilePage } from "./profile-page.tsx";

/** 县.json as a form, and blank tables to fill in. */
export function profileRoutes(app: Hono, desk: Desk): void {
  app.get("/c/:name/profile", (c) => {
    const room = ownRoomOf(desk, c);
    const { values, problems } = presentProfile(room);
    return c.html(profilePage(room, values, problems));
  });
  app.post("/c/:name/profile", async (c) => {
    const room = ownRoomOf(desk, c);
    const { file, values } = presentProfile(room);
    const next = withForm(values, await sentForm(c.req.raw));
    const text = `${JSON.stringify(next, null, 2)}\n`.replaceAll("\n", "\r\n");
    const { problems } = parseProfile(text, file);
    if (hasErrors(problems)) return c.html(profilePage(room, next, problems), 422);
    if (existsSync(path.join(room.folder, file))) keepReplaced(room, [file], []);
    const temporary = path.join(room.folder, `.${file}.${process.pid}.tmp`);
    writeFileSync(temporary, text);
    replaceFile(temporary, path.join(room.folder, file));
    return c.redirect(countyPath(room.name, "drop"), 303);
  });
  app.get("/c/:name/blank.zip", async (c) => {
    const room = ownRoomOf(desk, c);
    const files = (await countyFiles({ name: room.name, code: "" })).filter(({ path: file }) => file !== "县.json");
    const zip = zipSync(Object.fromEntries(files.map(({ path: file, bytes }) => [`空白表/${file}`, bytes])), {
      mtime: new Date(),
    });
    c.header("Content-Disposition", `attachment; filename*=UTF-8''${encodeURIComponent("空白表.zip")}`);
    return c.body(new Uint8Array(zip), 200, { "Content-Type": "application/zip" });
  });
}

/** 县.json as it stands; nothing in it where it cannot be read. */
function presentProfile({ folder }: CountyRoom): {
  readonly file: string;
  readonly values: ProfileObject;
  readonly problems: readonly Problem[];
} {
  const { file = "县.json" } = findFile(readdirSync(folder), ["县", "county"], ["json"]);
  const read = existsSync(path.join(folder, file)) ? readTextFile(folder, file) : { text: "{}" };
  if ("problem" in read) return { file, values: {}, problems: [read.problem] };
  const parsed = parseJson(read.text, file);
  if ("problem" in parsed) return { file, values: {}, problems: [parsed.problem] };
  return { file, values: isObject(parsed.value as Json) ? (parsed.value as ProfileObject) : {}, problems: [] };
}

/** Every value of each name: a form with rows sends a name many times. */
async function sentForm(request: Request): Promise<SentForm> {
  const form = await request.formData();
  return Object.fromEntries(
    [...new Set(form.keys())].map((name) => [name, form.getAll(name).map((value) => String(value))]),
  );
}
