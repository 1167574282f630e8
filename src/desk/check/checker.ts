import { existsSync, type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { runScript } from "../../integration/run-script.ts";
import type { CountyRoom } from "../county/county-room.ts";
import { type KeptCheck, keepCheck, readKeptCheck } from "./kept-check.ts";

const PROCESS = fileURLToPath(new URL("./check-process.ts", import.meta.url));

/** Milliseconds after the last change of a file: saving writes several times. */
const SETTLED = 700;

/** What is known of a county's check at the moment. */
export interface CheckNow {
  readonly isChecking: boolean;
  readonly check?: KeptCheck;
  /** Why the last one could not be done, in Chinese. */
  readonly fault?: string;
}

/** Checks a county, and again by itself when a file of it is saved, for as long as somebody looks. */
export class Checker {
  private readonly room: CountyRoom;
  private readonly listeners = new Set<() => void>();
  private watcher: FSWatcher | undefined;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private isAsked = false;
  private fault: string | undefined;

  constructor(room: CountyRoom) {
    this.room = room;
  }

  /** As it is now. */
  now(): CheckNow {
    const check = readKeptCheck(this.room);
    return {
      isChecking: this.running !== undefined,
      ...(check ? { check } : {}),
      ...(this.fault === undefined ? {} : { fault: this.fault }),
    };
  }

  /** Whether it was never checked, or a file was saved since. */
  isStale(): boolean {
    const { check } = this.now();
    if (!check) return true;
    const since = Date.parse(check.checkedAt);
    return filesIn(this.room.folder).some((file) => statSync(file).mtimeMs > since);
  }

  /** Checks now; while a check is running, once more after it. */
  async run(): Promise<void> {
    this.isAsked = true;
    this.running ??= this.whileStale();
    await this.running;
  }

  /** Calls back whenever there is something new, until the returned function is called; files are watched so long. */
  watch(listener: () => void): () => void {
    this.listeners.add(listener);
    this.watcher ??= this.watchFiles();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size > 0) return;
      this.watcher?.close();
      this.watcher = undefined;
      clearTimeout(this.timer);
    };
  }

  private watchFiles(): FSWatcher | undefined {
    if (!existsSync(this.room.folder)) return undefined;
    const watcher = watch(this.room.folder, { recursive: true }, () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.run(), SETTLED);
    });
    // A folder that goes away while it is watched is told by the next check.
    watcher.on("error", () => watcher.close());
    return watcher;
  }

  private async whileStale(): Promise<void> {
    this.tell();
    while (this.isAsked) {
      this.isAsked = false;
      try {
        keepCheck(this.room, JSON.parse(await runScript(PROCESS, [this.room.folder])) as KeptCheck);
        this.fault = undefined;
      } catch {
        this.fault = "检查没有做完：数据文件夹打不开，或程序出错。请再检查一次。";
      }
    }
    this.running = undefined;
    this.tell();
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

/** Files and folders in a folder, itself too: a file that is gone changes its folder. */
const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? [folder, ...readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => path.join(folder, name))]
    : [];

const checkers = new Map<string, Checker>();

/** The one checker of a county. */
export function checkerOf(room: CountyRoom): Checker {
  const checker = checkers.get(room.folder) ?? new Checker(room);
  checkers.set(room.folder, checker);
  return checker;
}
