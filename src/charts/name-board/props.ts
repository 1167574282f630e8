/** `width` and `height` in mm. */
export interface NameBoardProps {
  /** Rows from the top, each read from left to right. */
  readonly rows: readonly string[];
  readonly width: number;
  readonly height: number;
}
