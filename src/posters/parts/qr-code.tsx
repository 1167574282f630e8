import { encode } from "uqr";
import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";

/** A QR code as one path, error correction M, with the quiet zone the standard asks for (4 modules). */
export function QrCode({ text, size }: { text: string; size: number }) {
  const { data } = encode(text, { ecc: "M", border: 4 });
  const module = size / data.length;
  const path = data
    .flatMap((row, y) =>
      row.map((dark, x) =>
        dark ? `M${round(x * module)},${round(y * module)}h${round(module)}v${round(module)}h${-round(module)}z` : "",
      ),
    )
    .join("");
  return (
    <g>
      <rect width={round(size)} height={round(size)} fill={palette.white} />
      <path d={path} fill={palette.ink} shape-rendering="crispEdges" />
    </g>
  );
}
