/**
 * Reads workbooks in a process of its own: one that is built to unfold into gigabytes, or to keep the reader busy for ever,
 * takes this process with it and not the program, which can also wait for it without becoming asynchronous itself.
 * Takes the memory that it may use (bytes) and paths as arguments; prints one line of JSON for each (`Reply`).
 */
import { readFileSync, writeSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { CFB, type ParsingOptions, read, set_cptable, type WorkBook } from "@e965/xlsx";
import { decode, isOldWorkbook, isWorkbook } from "../decode.ts";
import { systemCode } from "../locks/read-refusal.ts";
import { boundedInflate } from "./bounded-inflate.ts";
import { type CellFault, type SheetRow, sheetRows } from "./sheet-rows.ts";

/** A sheet as text, title lines included. */
export interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly SheetRow[];
  readonly faults: readonly CellFault[];
}

/** What became of a workbook: its sheets in order, or the reader's error, or the system's code. */
export type Reply = { readonly sheets: readonly WorkbookSheet[] } | { readonly error: string };

/** Values as they are kept, with their formats and formulas; a cell with a formula and nothing else is wanted, too. */
const options: ParsingOptions = { dense: true, cellNF: true, cellFormula: true, sheetStubs: true, cellHTML: false };

const [memory, ...files] = process.argv.slice(2);

// The reader does not let go before it is done: its memory is watched from beside it.
new Worker(
  `setInterval(() => { if (process.memoryUsage.rss() > ${Number(memory)}) process.kill(process.pid, "SIGKILL"); }, 20)`,
  // Its output joined to ours would make ours give up when the reader is slow.
  { eval: true, stdout: true, stderr: true },
).unref();

// Text takes twice its bytes, and the cells in it more.
CFB.utils.use_zlib(boundedInflate(Number(memory) / 3));
// What the reader has to remark would stand among the replies.
console.log = () => undefined;

for (const file of files) print(await reply(file));

async function reply(file: string): Promise<Reply> {
  try {
    const bytes = readFileSync(file);
    // The oldest keep their text in the encoding of their country; the tables of all of them take a while to load.
    if (isOldWorkbook(bytes)) set_cptable(await import("@e965/xlsx/dist/cpexcel.full.mjs"));
    const workbook = open(bytes);
    const from1904 = workbook.Workbook?.WBProps?.date1904 === true;
    const states = new Map(workbook.Workbook?.Sheets?.map(({ name, Hidden }) => [name, (Hidden ?? 0) > 0]));
    const sheets = workbook.SheetNames.flatMap((name): WorkbookSheet[] => {
      const sheet = workbook.Sheets[name];
      if (!sheet || (sheet["!type"] ?? "sheet") !== "sheet") return [];
      return [{ name, isHidden: states.get(name) === true, ...sheetRows(sheet, from1904) }];
    });
    return { sheets };
  } catch (error) {
    return { error: systemCode(error) ?? (error instanceof Error ? error.message : String(error)) };
  }
}

/** Besides workbooks of their own format there are pages and XML that a system has named .xls; all else is none. */
function open(bytes: Uint8Array): WorkBook {
  if (isWorkbook(bytes)) return read(bytes, options);
  const decoded = decode(bytes);
  if (!("text" in decoded) || !/<table|<(?:\w+:)?Workbook/i.test(decoded.text)) throw new Error("No workbook");
  return read(decoded.text, { ...options, type: "string", raw: true });
}

function print(reply: Reply): void {
  const bytes = Buffer.from(`${JSON.stringify(reply)}\n`);
  for (let written = 0; written < bytes.length; ) written += writeSync(1, bytes, written);
}
