import type { CountyRoom } from "../county/county-room.ts";
import { type Desk, Refused } from "../shell/desk.ts";
import { countyPath } from "../shell/page.tsx";
import type { JobOrder } from "./job.ts";

/** Our own command line, as a program that Node starts. */
const COMMAND_LINE = ["--import", "tsx", "src/cli.ts"] as const;

/** A command of ours for a county, and the page to show when it is done. */
export interface CommandOrder {
  readonly title: string;
  /** `build`, and its options. */
  readonly args: readonly string[];
  /** Page of the county. */
  readonly next: string;
}

/** Starts a command for a county. Throws Refused while another job is running. */
export function startCommand(desk: Desk, room: CountyRoom, { title, args, next }: CommandOrder): void {
  const [command = "", ...options] = args;
  startJob(desk, room, {
    title,
    program: [...COMMAND_LINE, command, "--dataset", room.folder, ...options],
    next,
  });
}

/** Starts a program of ours for a county. Throws Refused while another job is running. */
export function startJob(
  desk: Desk,
  room: CountyRoom,
  { title, program, next }: Pick<JobOrder, "title" | "program" | "next">,
): void {
  const order: JobOrder = {
    county: room.name,
    title,
    program,
    cwd: desk.folders.root,
    environment: { STATE_DIR: desk.folders.state },
    next: countyPath(room.name, next),
  };
  if (!desk.workshop.start(order))
    throw new Refused(`正在做“${desk.workshop.job?.order.title}”，等它做完或取消以后再来。`, 409);
}
