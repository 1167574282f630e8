/** A paragraph, heading or item of a text, and where it begins in the file. */
export interface TextPiece {
  /** Line of the file, from 1. */
  readonly line: number;
  /** As `parseNumberedText` reads it; the lines of a paragraph as they stand in the file. */
  readonly text: string;
}

/** Something of a text that is printed otherwise than it is written, or not at all. */
export interface TextNote {
  readonly line: number;
  readonly value?: string;
  readonly message: string;
  readonly fix: string;
}

/** A text file read. */
export interface ReadText {
  readonly pieces: readonly TextPiece[];
  readonly notes: readonly TextNote[];
}

/** The text of all pieces, a blank line between them, and the line of the file for each of its lines (from 0). */
export function joinPieces(pieces: readonly TextPiece[]): { readonly text: string; readonly lines: readonly number[] } {
  const parts = pieces.map(({ text, line }) => ({ line, rows: text.split("\n") }));
  return {
    text: parts.map(({ rows }) => `${rows.join("\n")}\n`).join("\n"),
    lines: parts.flatMap(({ line, rows }) => [...rows.map((_, index) => line + index), line]),
  };
}
