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

/** Largest share that the em takes: of the room of its line, and of the distance to the next character. */
const FILL = { line: 0.9, pitch: 0.96 };

/** Largest distance from one character to the next, in sizes: a short line is not torn apart. */
const WIDEST_PITCH = { downwards: Number.POSITIVE_INFINITY, across: 1.45 };

/** Size of the characters, mm: as large as the box allows. */
export function nameBoardSize({ lines, writing, width, height }: NameBoardProps): number {
  const [along, across] = writing === "downwards" ? [height, width] : [width, height];
  const longest = Math.max(...lines.map((line) => [...line].length));
  return Math.min((across / lines.length) * FILL.line, (along / longest) * FILL.pitch);
}

/** Characters one by one, so that no renderer needs to know vertical writing. */
export function placeNameBoard(props: NameBoardProps): PlacedNameBoard {
  const { lines, writing, width, height } = props;
  const size = nameBoardSize(props);
  const isDown = writing === "downwards";
  const [along, across] = isDown ? [height, width] : [width, height];
  const lineRoom = across / lines.length;
  const characters = lines.flatMap((line, index) => {
    const texts = [...line];
    const pitch = Math.min(along / texts.length, size * WIDEST_PITCH[writing]);
    const start = (along - pitch * texts.length) / 2;
    const middle = (index + 0.5) * lineRoom;
    return texts.map((text, place): BoardCharacter => {
      const position = start + (place + 0.5) * pitch;
      return isDown ? { text, x: width - middle, y: position } : { text, x: position, y: middle };
    });
  });
  return { size, characters };
}
