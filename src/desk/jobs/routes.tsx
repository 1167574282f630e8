import type { Hono } from "hono";
import type { CountyRoom } from "../county/county-room.ts";
import { type Desk, roomOf } from "../shell/desk.ts";
import { live } from "../shell/live.ts";
import { countyPath, partHtml } from "../shell/page.tsx";
import type { Job } from "./job.ts";
import { JobPart, jobPage } from "./job-page.tsx";

/** The running job: how far it is, and how to end it. */
export function jobRoutes(app: Hono, desk: Desk): void {
  const { workshop } = desk;
  /** Another county's job is not shown here. */
  const jobOf = ({ name }: CountyRoom): Job | undefined =>
    workshop.job?.order.county === name ? workshop.job : undefined;
  app.get("/c/:name/job", (c) => {
    const room = roomOf(desk, c);
    const job = jobOf(room);
    return job?.state === "done" ? c.redirect(job.order.next, 303) : c.html(jobPage(room, job));
  });
  app.get("/c/:name/job/live", (c) => {
    const room = roomOf(desk, c);
    const render = () => {
      const job = jobOf(room);
      const html = partHtml(<JobPart room={room} job={job} />);
      if (job?.state === "running") return { html };
      return { html, end: job?.state === "done" ? job.order.next : "" };
    };
    return live(c, render, (changed) => workshop.watch(changed));
  });
  app.post("/c/:name/cancel", (c) => {
    const room = roomOf(desk, c);
    jobOf(room)?.cancel();
    return c.redirect(countyPath(room.name, "job"), 303);
  });
}
