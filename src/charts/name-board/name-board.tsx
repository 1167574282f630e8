import { SERIF } from "../../theme/fonts.ts";
import { palette } from "../../theme/palette.ts";
import { Label } from "../parts/label.tsx";
import { placeNameBoard } from "./place.ts";
import type { NameBoardProps } from "./props.ts";

/** What strokes gain on either side, ems: the thin ones of a serif face are lost at ten metres. */
const STRENGTHENED = 0.006;

/** The name of an office in characters as large as its board allows. */
export function NameBoard(props: NameBoardProps) {
  const { size, characters } = placeNameBoard(props);
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
          halo={size * STRENGTHENED}
          haloFill={palette.ink}
        />
      ))}
    </g>
  );
}
