import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, type TypstCompiler, TypstCompilerBuilder } from "@myriaddreamin/typst-ts-web-compiler";
import { fontBytes, fontFaces } from "../theme/fonts.ts";
import type { Paper } from "../theme/paper.ts";

/** What a PDF says of itself; dates come from the data so that the same data gives the same bytes. */
export interface PdfDetails {
  readonly title: string;
  readonly author: string;
  /** ISO date. */
  readonly date: string;
}

const WASM = "@myriaddreamin/typst-ts-web-compiler/wasm";
/** Diagnostics as text. */
const DIAGNOSTICS = 3;

let compiler: Promise<TypstCompiler> | undefined;

/**
 * Typst as WebAssembly rather than its native build: one package for every platform, and the same bytes on each.
 * (The native builds exist for fewer platforms, and those of Typst 0.13 write fonts in an order of chance.)
 */
async function startCompiler(): Promise<TypstCompiler> {
  initSync({ module: readFileSync(createRequire(import.meta.url).resolve(WASM)) });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const face of fontFaces) await builder.add_raw_font(fontBytes(face));
  return builder.build();
}

/** A page: a live-text SVG and the paper that it fills. */
export interface PdfPage {
  readonly svg: string;
  readonly paper: Paper;
}

/** Prints live-text SVGs, a page each. Text stays text, fonts are subset. */
export async function renderPdf(pages: readonly PdfPage[], details: PdfDetails): Promise<Buffer> {
  compiler ??= startCompiler();
  const typst = await compiler;
  const [year, month, day] = details.date.split("-").map(Number);
  const source = [
    `#set document(title: ${typstString(details.title)}, author: ${typstString(details.author)}, date: datetime(year: ${year}, month: ${month}, day: ${day}))`,
    `#set text(lang: "zh", region: "cn")`,
    ...pages.map(
      ({ paper }, index) =>
        `#page(width: ${paper.width}mm, height: ${paper.height}mm, margin: 0pt, image("/${index}.svg", width: 100%, height: 100%))`,
    ),
  ].join("\n");
  for (const [index, { svg }] of pages.entries()) typst.map_shadow(`/${index}.svg`, Buffer.from(svg));
  typst.add_source("/main.typ", source);
  const { result, diagnostics } = typst.compile("/main.typ", undefined, "pdf", DIAGNOSTICS) as CompileAnswer;
  // One sheet never helps the next: what was compiled is forgotten.
  typst.reset_shadow();
  typst.reset();
  if (!result) throw new Error(`Typst: ${JSON.stringify(diagnostics)}`);
  return Buffer.from(result);
}

interface CompileAnswer {
  readonly result?: Uint8Array;
  readonly diagnostics?: unknown;
}

/** A string literal of Typst: backslash and quotation mark escaped, and nothing in it is markup. */
function typstString(text: string): string {
  return `"${text.replace(/[\\"]/g, "\\$&").replace(/\s+/g, " ")}"`;
}
