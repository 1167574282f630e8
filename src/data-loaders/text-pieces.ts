import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { type Decoded, decode, encodingOfMark, isWorkbook, saveAgain, unknownEncoding } from "./decode.ts";

/** Bytes read at a time. */
const pieceSize = 1 << 20;

/** The text of a file, in pieces that follow each other without gap, or what is wrong with it (in Chinese). */
export type TextPieces = { readonly pieces: Iterable<string> } | Fault;

type Fault = Exclude<Decoded, { readonly text: string }>;

/**
 * A file's text without ever holding the whole of it: read through once to find the encoding in which it is sound
 * throughout, and again to be parsed.
 */
export function textPieces(absolute: string): TextPieces {
  if (statSync(absolute).size <= pieceSize) {
    const whole = decode(readFileSync(absolute));
    return "text" in whole ? { pieces: [whole.text] } : whole;
  }
  const [start = new Uint8Array()] = bytePieces(absolute);
  const begins = isWorkbook(start) ? decode(start) : undefined;
  if (begins && "fault" in begins) return begins;
  const marked = encodingOfMark(start);
  for (const encoding of marked ? [marked] : ["utf-8", "gb18030"]) {
    const found = readThrough(absolute, encoding);
    if (found === "zeros") return { fault: "文件中有空字节，不是文本或缺少 UTF-16 标记", fix: saveAgain };
    if (found === "sound") return { pieces: decoded(absolute, encoding) };
  }
  return unknownEncoding(marked);
}

function readThrough(absolute: string, encoding: string): "sound" | "faulty" | "zeros" {
  try {
    for (const piece of decoded(absolute, encoding)) if (piece.includes("\0")) return "zeros";
    return "sound";
  } catch {
    return "faulty";
  }
}

function* decoded(absolute: string, encoding: string): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (const piece of bytePieces(absolute)) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

function* bytePieces(absolute: string): Generator<Uint8Array> {
  const file = openSync(absolute, "r");
  try {
    for (;;) {
      const buffer = new Uint8Array(pieceSize);
      const length = readSync(file, buffer);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}
