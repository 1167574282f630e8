import { squeezeBetween, squeezedPieces } from "../../theme/squeeze.ts";

/** A line of text whose marks stand as close as `textWidth` measures them. `size` in mm. */
export function SqueezedLine({ text, size }: { text: string; size: number }) {
  const pieces = squeezedPieces(text);
  return (
    <div style={{ display: "flex" }}>
      {pieces.map((piece, index) => {
        const before = pieces[index - 1] ?? "";
        const closer = squeezeBetween(before.slice(-1), piece.slice(0, 1)) * size;
        return (
          <div key={piece} style={{ display: "flex", marginLeft: -closer }}>
            {piece}
          </div>
        );
      })}
    </div>
  );
}
