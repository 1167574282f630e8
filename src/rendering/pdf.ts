import { tmpdir } from "node:os";
import path from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { fontBytes, fontFaces } from "../theme/fonts.ts";
import type { Paper } from "../theme/paper.ts";

/** What a PDF says of itself; dates come from the data so that the same data gives the same bytes. */
export interface PdfDetails {
  readonly title: string;
  readonly author: string;
  /** ISO date. */
  readonly date: string;
}

/** Typst wants a root folder; the sheet is handed over in memory and nothing is read from it. */
const WORKSPACE = tmpdir();

let compiler: NodeCompiler | undefined;

/** Compilations that Typst may reuse; one sheet never helps the next, and keeping them costs 100 MB each. */
const KEEP_NOTHING = 0;

/** Prints a live-text SVG on one page of the paper's size. Text stays text, fonts are subset. */
export function renderPdf(svg: string, paper: Paper, details: PdfDetails): Buffer {
  compiler ??= NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs: fontFaces.map(fontBytes) }] });
  compiler.mapShadow(path.join(WORKSPACE, "sheet.svg"), Buffer.from(svg));
  const [year, month, day] = details.date.split("-").map(Number);
  const source = [
    `#set document(title: sys.inputs.title, author: sys.inputs.author, date: datetime(year: ${year}, month: ${month}, day: ${day}))`,
    `#set page(width: ${paper.width}mm, height: ${paper.height}mm, margin: 0pt)`,
    `#image("/sheet.svg", width: 100%, height: 100%)`,
  ].join("\n");
  try {
    return compiler.pdf(
      { mainFileContent: source, inputs: { title: details.title, author: details.author } },
      { creationTimestamp: Date.UTC(year!, month! - 1, day!) / 1000 },
    );
  } finally {
    compiler.evictCache(KEEP_NOTHING);
  }
}
