import { type ChildProcess, spawn } from "node:child_process";
import { StringDecoder } from "node:string_decoder";
import { endProcess } from "./end-process.ts";
import { type Progress, readProgress } from "./progress.ts";

/** Something to be made for a county by a program of ours. */
export interface JobOrder {
  readonly county: string;
  /** What it is called while it runs: 生成云溪镇的图表. */
  readonly title: string;
  /** What the program is started with, after its own name. */
  readonly program: readonly string[];
  readonly cwd: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Address of the page that shows what came of it. */
  readonly next: string;
}

/** What becomes of a job. */
export type JobState = "running" | "done" | "failed" | "cancelled";

/** Lines of a failure that are kept. */
const KEPT_LINES = 60;

/** A program at work for a county: how far it is, and what it says. */
export class Job {
  readonly order: JobOrder;
  state: JobState = "running";
  progress: Progress | undefined;
  /** Titles of the sheets made, in the order they were. */
  readonly made: string[] = [];
  /** When the stage began that it is in. */
  stageSince = Date.now();
  /** What it last said besides how far it is. */
  said = "";
  /** Why it failed, in its own words. */
  complaint = "";
  private readonly child: ChildProcess;
  private readonly changed: () => void;

  constructor(order: JobOrder, changed: () => void) {
    this.order = order;
    this.changed = changed;
    this.child = spawn(process.execPath, order.program, {
      cwd: order.cwd,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...order.environment },
      stdio: ["ignore", "pipe", "pipe"],
      detached: process.platform !== "win32",
      windowsHide: true,
    });
    const complaints: string[] = [];
    eachLine(this.child.stdout!, (line) => this.hear(line));
    eachLine(this.child.stderr!, (line) => complaints.push(line));
    this.child.on("error", ({ message }) => complaints.push(message));
    this.child.on("close", (code) => {
      if (this.state === "running") this.state = code === 0 ? "done" : "failed";
      this.complaint = complaints.slice(0, KEPT_LINES).join("\n").trim();
      this.changed();
    });
  }

  /** Ends it before its time; what was there before it stays. */
  cancel(): void {
    if (this.state !== "running") return;
    this.state = "cancelled";
    endProcess(this.child);
    this.changed();
  }

  private hear(line: string): void {
    const progress = readProgress(line);
    if (progress) {
      if (progress.stage !== this.progress?.stage) this.stageSince = Date.now();
      this.progress = progress;
      if (progress.stage !== "排版") this.made.push(progress.title);
    } else if (line.trim() !== "") {
      this.said = line.trim();
      if (this.progress && this.progress.done >= this.progress.total) this.progress = undefined;
    }
    this.changed();
  }
}

function eachLine(stream: NodeJS.ReadableStream, take: (line: string) => void): void {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  stream.on("data", (chunk: Buffer) => {
    const lines = (rest + decoder.write(chunk)).split(/\r?\n/);
    rest = lines.pop()!;
    for (const line of lines) take(line);
  });
  stream.on("end", () => rest !== "" && take(rest));
}
