import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import { Label } from "../parts/label.tsx";
import { PoorSign } from "../parts/poor-sign.tsx";
import { type NameBlock, noteWeight } from "./name-block.ts";
import type { PlacedName } from "./place.ts";

/** Halo of a name, and the edge of a note's plate, sizes of the name. */
const HALO = 0.13;
const EDGE = 0.075;
const CORNER = 0.14;

/** A name in its lines with what stands beneath; on the sign of a poor village the note has a white plate under the red one. */
export function NameDrawing({ name }: { name: PlacedName }) {
  const { block, box, size } = name;
  const top = (box.top + box.bottom) / 2 - ((block.nameHeight + block.noteHeight) / 2) * size;
  return block.isSign ? <SignedName name={name} top={top} /> : <PlainName name={name} top={top} />;
}

function SignedName({ name: { block, box, size }, top }: { name: PlacedName; top: number }) {
  const { lines, note, nameHeight, noteHeight } = block;
  const x = (box.left + box.right) / 2;
  const plate = { width: round(block.width * size), height: round((noteHeight + CORNER) * size) };
  return (
    <g>
      {note ? (
        <rect
          {...plate}
          x={round(x - plate.width / 2)}
          y={round(top + (nameHeight - CORNER) * size)}
          rx={round(CORNER * size)}
          fill={palette.white}
          stroke={palette.red}
          stroke-width={round(EDGE * size)}
        />
      ) : null}
      <PoorSign x={x} y={top + (nameHeight / 2) * size} size={size} lines={lines} width={block.width * size} />
      {note ? <NoteText block={block} x={x} anchor="middle" top={top} size={size} halo={0} /> : null}
    </g>
  );
}

function PlainName({ name: { block, box, size, x, anchor }, top }: { name: PlacedName; top: number }) {
  const { lines, weight, nameHeight } = block;
  const middle = (box.left + box.right) / 2;
  const step = lines.length > 1 ? (nameHeight - 1) / (lines.length - 1) : 0;
  // Lines of different length stand in the middle of their box, but for the side that they turn to their symbol.
  const at = { x: anchor === "middle" ? middle : x, anchor };
  return (
    <g>
      {lines.map((line, index) => (
        <Label
          key={line}
          {...at}
          y={top + (0.5 + index * step) * size}
          size={size}
          text={line}
          weight={weight}
          halo={size * HALO}
        />
      ))}
      {block.note ? <NoteText block={block} {...at} top={top} size={size} halo={size * HALO} /> : null}
    </g>
  );
}

interface NoteProps {
  readonly block: NameBlock;
  readonly x: number;
  readonly anchor: "start" | "middle" | "end";
  readonly top: number;
  readonly size: number;
  readonly halo: number;
}

function NoteText({ block: { note, nameHeight, noteHeight }, x, anchor, top, size, halo }: NoteProps) {
  return (
    <Label
      x={x}
      y={top + (nameHeight + noteHeight / 2) * size}
      size={note!.scale * size}
      text={note!.text}
      anchor={anchor}
      weight={noteWeight(note!)}
      {...(halo > 0 ? { halo } : {})}
    />
  );
}
