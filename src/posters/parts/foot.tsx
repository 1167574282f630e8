import type { SheetFrame, SheetMarks } from "../../items/sheet.ts";
import { spokenMark } from "../../text/spoken-mark.ts";
import { palette } from "../../theme/palette.ts";
import { footEntries } from "./foot-entries.ts";
import { FOOT, planFoot, QR_WORDS } from "./foot-layout.ts";
import type { SheetMeasures } from "./measures.ts";
import { Panel } from "./panel.tsx";
import { QrCode } from "./qr-code.tsx";
import { SqueezedLine } from "./squeezed-line.tsx";

/** Who made the sheet, when, from what, and the code by which to check that it is still current. */
export function Foot({ frame, marks, measures }: { frame: SheetFrame; marks: SheetMarks; measures: SheetMeasures }) {
  const { type, margin, qrSize } = measures;
  const plan = planFoot(frame, measures);
  const { entrySize, noteSize } = plan;
  const entries = footEntries(frame, marks.sheetDate);
  const rows = plan.entryRows.map((count, row) => {
    const start = plan.entryRows.slice(0, row).reduce((sum, before) => sum + before, 0);
    return entries.slice(start, start + count);
  });
  const isOneRow = rows.length === 1;
  return (
    <div
      style={{
        display: "flex",
        justifyContent: "space-between",
        height: plan.height - FOOT.beneath * margin,
        margin: `0 ${margin}px ${margin * FOOT.beneath}px`,
        paddingTop: FOOT.above * noteSize,
        boxSizing: "border-box",
        borderTop: `${type.floor * 0.12}px solid ${palette.inkSoft}`,
        whiteSpace: "nowrap",
      }}
    >
      <div style={{ display: "flex", flexDirection: "column", width: plan.textWidth }}>
        {rows.map((row) => (
          <div
            key={row[0]!.value}
            style={{
              display: "flex",
              justifyContent: isOneRow ? "space-between" : "flex-start",
              fontSize: entrySize,
              lineHeight: FOOT.entryLeading,
            }}
          >
            {row.map(({ label, value }) => (
              <div key={value} style={{ display: "flex", marginRight: isOneRow ? 0 : FOOT.apart * noteSize }}>
                {label ? <div style={{ display: "flex", color: palette.inkSoft }}>{`${label}：`}</div> : null}
                <div style={{ display: "flex", fontWeight: 500 }}>{value}</div>
              </div>
            ))}
          </div>
        ))}
        <div
          style={{
            display: "flex",
            flexDirection: "column",
            marginTop: FOOT.between * noteSize,
            fontSize: noteSize,
            lineHeight: FOOT.noteLeading,
            color: palette.inkSoft,
          }}
        >
          {plan.noteLines.map((line) => (
            <SqueezedLine key={line} text={line} size={noteSize} />
          ))}
        </div>
      </div>
      <div style={{ display: "flex", alignItems: "flex-start" }}>
        <div
          style={{
            display: "flex",
            flexDirection: "column",
            justifyContent: "center",
            alignItems: "flex-end",
            height: qrSize,
            marginRight: noteSize * FOOT.besideQr,
            fontSize: noteSize,
            lineHeight: 1.25,
            color: palette.inkSoft,
          }}
        >
          {QR_WORDS.map((words) => (
            <div key={words} style={{ display: "flex" }}>
              {words}
            </div>
          ))}
          <div style={{ display: "flex", fontSize: noteSize * FOOT.mark, fontWeight: 700, color: palette.ink }}>
            {spokenMark(marks.hash)}
          </div>
        </div>
        <Panel
          style={{ width: qrSize, height: qrSize }}
          chart={({ width }) => <QrCode text={marks.qr} size={width} />}
        />
      </div>
    </div>
  );
}
