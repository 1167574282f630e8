import type { Context } from "hono";
import type { CountyRoom } from "../county/county-room.ts";
import { roomNamed } from "../county/county-room.ts";
import { stateOf } from "../county/county-state.ts";
import type { DeskFolders } from "../folders.ts";
import type { Workshop } from "../jobs/workshop.ts";
import type { Log } from "../log.ts";
import { type DeskPage, pageHtml, type Step } from "./page.tsx";

/** All that pages of the desk work with. */
export interface Desk {
  readonly folders: DeskFolders;
  readonly workshop: Workshop;
  readonly log: Log;
  /** Shows a folder in the system's own window. */
  readonly openFolder: (folder: string) => void;
  /** Ends the desk. */
  readonly quit: () => void;
}

/** Something was asked for that is not there or may not be; the message, in Chinese, is shown on a page. */
export class Refused extends Error {
  readonly status: 400 | 404 | 409 | 413;

  constructor(message: string, status: 400 | 404 | 409 | 413 = 400) {
    super(message);
    this.status = status;
  }
}

/** The county that an address names. Throws Refused. */
export function roomOf(desk: Desk, c: Context): CountyRoom {
  const room = roomNamed(c.req.param("name") ?? "", desk.folders);
  if (!room) throw new Refused("没有这个县，可能已改名或移走。", 404);
  return room;
}

/** The county that an address names, if it may be changed. Throws Refused. */
export function ownRoomOf(desk: Desk, c: Context): CountyRoom {
  const room = roomOf(desk, c);
  if (room.isSample) throw new Refused("示例县只供查看，不能改动。请新建本县。");
  return room;
}

/** A county's page. */
export function countyPage(
  room: CountyRoom,
  { step, ...page }: Omit<DeskPage, "county"> & { readonly step?: Step },
): string {
  const { title } = stateOf(room);
  const { name, isSample } = room;
  return pageHtml({ ...page, county: { name, title: isSample ? `${title}（示例）` : title, isSample, step } });
}

/** A text field of a form that was sent; empty where it is absent or a file. */
export async function formText(c: Context, ...names: readonly string[]): Promise<string[]> {
  const form = await c.req.parseBody();
  return names.map((name) => (typeof form[name] === "string" ? form[name] : ""));
}
