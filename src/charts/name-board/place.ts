import type { NameBoardProps } from "./props.ts";

/** A character of a name board; `x` and `y` are its middle, mm. */
export interface BoardCharacter {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The characters of a board, and the size of all, mm. */
export interface PlacedNameBoard {
  readonly size: number;
  readonly characters: readonly BoardCharacter[];
}

/** Largest share that the em takes of a row's height. */
const FILL = 0.9;
/** Least distance from one character to the next, ems. */
const PITCH = 1.03;
/** Characters of a row stand closer than rows, by this share: else one would read down the columns. */
const CLOSER = 0.94;

/** Size of the characters, mm: as large as the box allows. */
export function nameBoardSize({ rows, width, height }: NameBoardProps): number {
  const longest = Math.max(...rows.map((row) => [...row].length));
  return Math.min((height / rows.length) * FILL, width / (1 + (longest - 1) * PITCH));
}

/** Rows drawn out to the edges of the box as far as they stay rows, each in the middle. */
export function placeNameBoard(props: NameBoardProps): PlacedNameBoard {
  const { rows, width, height } = props;
  const size = nameBoardSize(props);
  const rowPitch = height / rows.length;
  const widest = rows.length > 1 ? rowPitch * CLOSER : Number.POSITIVE_INFINITY;
  const characters = rows.flatMap((row, index) => {
    const texts = [...row];
    const gaps = Math.max(1, texts.length - 1);
    const pitch = Math.min((width - size) / gaps, Math.max(widest, size * PITCH));
    const start = (width - pitch * (texts.length - 1)) / 2;
    return texts.map((text, place) => ({ text, x: start + place * pitch, y: (index + 0.5) * rowPitch }));
  });
  return { size, characters };
}
