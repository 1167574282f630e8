import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { readRefusal, systemCode } from "../locks/read-refusal.ts";
import type { Reply, WorkbookSheet } from "./workbook-process.ts";

/** A workbook read: its sheets in order, or what is wrong with it, in Chinese. */
export type Workbook = { readonly sheets: readonly WorkbookSheet[] } | { readonly fault: string; readonly fix: string };

const MB = 1_000_000;

/** Milliseconds that reading may take: to begin with, and for each workbook. */
const patience = { start: 20_000, each: 60_000 } as const;
/** Bytes of text that workbooks may hold together. */
const mostText = 400 * MB;
/** Memory that reading may take, bytes: several times what the largest workbook an office could mean to give needs. */
const mostMemory = 1_000 * MB;

/** Exit code of a Node.js too old to know the options. */
const badOption = 9;

/** The workbooks at the paths, each either read or with a fault; never throws for what is in them and never hangs. */
export function readWorkbooks(absolutes: readonly string[], memory = mostMemory): ReadonlyMap<string, Workbook> {
  const read = new Map<string, Workbook>();
  for (let left = absolutes; left.length > 0; left = absolutes.slice(read.size)) {
    const replies = askProcess(left, memory);
    for (const [index, reply] of replies.entries())
      read.set(left[index] ?? "", "error" in reply ? faultOf(reply.error, left[index] ?? "") : reply);
    // A process may die of what came before: only one that had nothing else to read tells about the workbook itself.
    const [fatal] = left;
    if (replies.length === 0 && fatal !== undefined) read.set(fatal, tooMuch);
  }
  return read;
}

/** Replies for the first of the files; fewer than files where the process died at the one after them. */
function askProcess(absolutes: readonly string[], memory: number): Reply[] {
  const { stdout, status, error } = spawnSync(
    process.execPath,
    [
      `--max-old-space-size=${Math.round((0.9 * memory) / MB)}`,
      "--experimental-strip-types",
      "--disable-warning=ExperimentalWarning",
      processFile(),
      String(memory),
      ...absolutes,
    ],
    {
      timeout: patience.start + patience.each * absolutes.length,
      killSignal: "SIGKILL",
      maxBuffer: mostText,
      stdio: ["ignore", "pipe", "ignore"],
      env: { ...process.env, NODE_OPTIONS: "" },
    },
  );
  if (!stdout || status === badOption)
    throw new Error(`Cannot read workbooks with ${process.execPath}`, { cause: error });
  const replies: Reply[] = [];
  for (let start = 0, end = stdout.indexOf(10); end >= 0; start = end + 1, end = stdout.indexOf(10, start))
    replies.push(JSON.parse(stdout.toString("utf8", start, end)) as Reply);
  return replies;
}

/**
 * The script beside this file; where Astro has bundled this file into another folder, the one in the project's root, which
 * is the working folder of every npm script.
 */
function processFile(): string {
  const beside = fileURLToPath(new URL("./workbook-process.ts", import.meta.url));
  return existsSync(beside) ? beside : path.resolve("src/data-loaders/workbook/workbook-process.ts");
}

const saveAgain = "用 Excel 或 WPS 打开，另存为 .xlsx 工作簿或“CSV UTF-8（逗号分隔）”";

const tooMuch: Workbook = {
  fault: "工作簿的内容过大或结构异常，无法读取",
  fix: `删去不用的工作表和格式后另存，或${saveAgain}`,
};

/** What is wrong with a workbook, from the library's error or the system's code. */
export function faultOf(error: string, absolute: string): Workbook {
  if (systemCode({ code: error }) !== undefined) return readRefusal(absolute, error);
  if (/larger than/i.test(error)) return tooMuch;
  if (/password|encrypt/i.test(error)) return { fault: "工作簿设有密码，打不开", fix: "在 Excel 中去掉打开密码后保存" };
  return { fault: "工作簿已损坏、没有保存完，或是只改了扩展名的其他文件", fix: saveAgain };
}
