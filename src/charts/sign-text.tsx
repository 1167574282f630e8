import { SERIF } from "../theme/fonts.ts";
import { palette } from "../theme/palette.ts";
import { Label } from "./parts/label.tsx";

/** A character of a sign; `x` and `y` are its middle, mm. */
export interface SignCharacter {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface SignTextProps {
  /** Lines as they are read: columns from right to left where the sign stands, rows from the top where it lies. */
  readonly lines: readonly string[];
  readonly direction: "columns" | "rows";
  /** mm. */
  readonly width: number;
  readonly height: number;
}

/** Largest share of a line's breadth and of a character's pitch that the em takes. */
const FILL = { breadth: 0.9, pitch: 0.96 };
/** Characters of a line stand at most this far apart, ems: a short line does not fall to pieces. */
const LOOSEST = 1.9;

/** Characters set one by one: no renderer needs to know vertical writing. */
export function placeSignText({ lines, direction, width, height }: SignTextProps): {
  size: number;
  characters: SignCharacter[];
} {
  const [along, across] = direction === "columns" ? [height, width] : [width, height];
  const longest = Math.max(...lines.map((line) => [...line].length));
  const breadth = across / lines.length;
  const size = Math.min(breadth * FILL.breadth, (along / longest) * FILL.pitch);
  const characters = lines.flatMap((line, index) => {
    const texts = [...line];
    const pitch = Math.min(along / texts.length, size * LOOSEST);
    const start = (along - pitch * texts.length) / 2;
    const middle = (index + 0.5) * breadth;
    return texts.map((text, place): SignCharacter => {
      const position = start + (place + 0.5) * pitch;
      return direction === "columns" ? { text, x: width - middle, y: position } : { text, x: position, y: middle };
    });
  });
  return { size, characters };
}

/** A name board in large characters. */
export function SignText(props: SignTextProps) {
  const { size, characters } = placeSignText(props);
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
