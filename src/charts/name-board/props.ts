/** How a name board is written: downwards in columns from right to left, or across in lines. */
export type BoardWriting = "downwards" | "across";

/** `width` and `height` in mm. */
export interface NameBoardProps {
  /** Columns from right to left, or lines from the top. */
  readonly lines: readonly string[];
  readonly writing: BoardWriting;
  readonly width: number;
  readonly height: number;
}
