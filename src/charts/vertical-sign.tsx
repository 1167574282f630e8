import { SERIF } from "../theme/fonts.ts";
import { palette } from "../theme/palette.ts";
import { Label } from "./parts/label.tsx";

/** A character of a vertical line; `y` is its middle, mm. */
export interface SignCharacter {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface VerticalSignProps {
  /** Columns from right to left, as vertical Chinese runs. */
  readonly columns: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Largest share of a column's width and of a character's pitch that the em takes. */
const FILL = { width: 0.9, pitch: 0.96 };

/** Characters stacked one by one: no renderer needs to know vertical writing. */
export function placeVerticalSign({ columns, width, height }: VerticalSignProps): {
  size: number;
  characters: SignCharacter[];
} {
  const longest = Math.max(...columns.map((column) => [...column].length));
  const columnWidth = width / columns.length;
  const size = Math.min(columnWidth * FILL.width, (height / longest) * FILL.pitch);
  const characters = columns.flatMap((column, index) => {
    const texts = [...column];
    const pitch = height / texts.length;
    const x = width - (index + 0.5) * columnWidth;
    return texts.map((text, row) => ({ text, x, y: (row + 0.5) * pitch }));
  });
  return { size, characters };
}

/** A name board in vertical characters. */
export function VerticalSign(props: VerticalSignProps) {
  const { size, characters } = placeVerticalSign(props);
  return (
    <g>
      {characters.map(({ text, x, y }) => (
        <Label
          key={`${x} ${y}`}
          x={x}
          y={y}
          size={size}
          text={text}
          anchor="middle"
          family={SERIF}
          weight={900}
          fill={palette.ink}
        />
      ))}
    </g>
  );
}
