import { palette } from "../../theme/palette.ts";
import type { SheetMeasures } from "./measures.ts";
import { MESSAGE, messagePieces, planMessage } from "./message-layout.ts";
import type { SheetHead } from "./sheet-number.ts";

/** The sentence that the sheet is about, beneath the title, its figures in red. */
export function Message({ head, measures }: { head: SheetHead; measures: SheetMeasures }) {
  const { lines, size, height } = planMessage(head, measures);
  if (lines.length === 0) return null;
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        height,
        boxSizing: "border-box",
        padding: `${size * MESSAGE.above}px ${measures.margin}px 0`,
        fontSize: size,
        lineHeight: MESSAGE.leading,
        fontWeight: MESSAGE.weight,
        whiteSpace: "nowrap",
      }}
    >
      {lines.map((line) => (
        <div key={line} style={{ display: "flex" }}>
          {messagePieces(line).map(({ text, isFigure }) => (
            <div key={text} style={{ display: "flex", ...(isFigure ? { color: palette.redDark } : {}) }}>
              {text}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
