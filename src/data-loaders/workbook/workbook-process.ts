/**
 * Reads workbooks in a process of its own: one that is built to unfold into gigabytes, or to keep the reader busy for ever,
 * takes this process with it and not the program, which can also wait for it without becoming asynchronous itself.
 * Takes the memory that it may use (bytes) and paths as arguments; prints one line of JSON for each (`Reply`).
 */
import { readFileSync, writeSync } from "node:fs";
import { readXlsx } from "hucre/xlsx";
import { systemCode } from "../locks/read-refusal.ts";
import { cellText } from "./cell-text.ts";

/** A sheet as text cells, title lines and empty rows included. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** What became of a workbook: its visible sheets, or the name of the library's error, or the system's code. */
export type Reply = { readonly sheets: readonly WorkbookSheet[] } | { readonly error: string };

const [memory, ...files] = process.argv.slice(2);

setInterval(() => {
  if (process.memoryUsage.rss() > Number(memory)) process.exit(1);
}, 20).unref();

for (const file of files) print(await read(file));

async function read(file: string): Promise<Reply> {
  try {
    const { sheets } = await readXlsx(readFileSync(file));
    const visible = sheets.filter(({ hidden, veryHidden }) => hidden !== true && veryHidden !== true);
    return { sheets: visible.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(cellText)) })) };
  } catch (error) {
    return { error: systemCode(error) ?? (error instanceof Error ? error.name : String(error)) };
  }
}

function print(reply: Reply): void {
  const bytes = Buffer.from(`${JSON.stringify(reply)}\n`);
  for (let written = 0; written < bytes.length; ) written += writeSync(1, bytes, written);
}
