import { formatDate } from "../../text/dates.ts";
import { palette } from "../../theme/palette.ts";
import type { SheetFrame, SheetMarks } from "../poster.ts";
import { FOOT_MARGIN, FOOT_PADDING, type SheetMeasures } from "./measures.ts";
import { Panel } from "./panel.tsx";
import { QrCode } from "./qr-code.tsx";

/** 7f3a91c2 → 7f3a·91c2, as it is read aloud over the phone. */
export function spokenHash(hash: string): string {
  return `${hash.slice(0, 4)}·${hash.slice(4, 8)}`;
}

/** Who made the sheet, when, from what, and the code by which to check that it is still current. */
export function Foot({ frame, marks, measures }: { frame: SheetFrame; marks: SheetMarks; measures: SheetMeasures }) {
  const { type, margin, qrSize } = measures;
  const entries: [string, string][] = [
    ["制表单位", frame.issuer],
    ["填表人", frame.filledBy],
    ["审核人", frame.reviewedBy],
    ["制表日期", formatDate(frame.sheetDate)],
    ["数据日期", formatDate(frame.dataDate)],
  ];
  const notes = frame.isExample ? [...frame.notes, "示例数据，非真实统计。"] : frame.notes;
  return (
    <div
      style={{
        display: "flex",
        margin: `0 ${margin}px ${margin * FOOT_MARGIN}px`,
        borderTop: `${type.floor * 0.12}px solid ${palette.inkSoft}`,
      }}
    >
      <div
        style={{
          display: "flex",
          flexDirection: "column",
          flexGrow: 1,
          flexBasis: 0,
          paddingTop: type.note * FOOT_PADDING,
        }}
      >
        <div style={{ display: "flex", flexWrap: "wrap", justifyContent: "space-between", fontSize: type.note * 1.12 }}>
          {entries
            .filter(([, value]) => value !== "")
            .map(([label, value]) => (
              <div
                key={label}
                style={{
                  display: "flex",
                  marginBottom: type.note * 0.4,
                  paddingRight: type.note,
                  whiteSpace: "nowrap",
                }}
              >
                <div style={{ display: "flex", color: palette.inkSoft }}>{`${label}：`}</div>
                <div style={{ display: "flex", fontWeight: 500 }}>{value}</div>
              </div>
            ))}
        </div>
        <div
          style={{
            display: "flex",
            marginTop: type.note * 0.5,
            paddingRight: type.note,
            fontSize: type.note,
            lineHeight: 1.45,
            color: palette.inkSoft,
          }}
        >
          {notes.join(" ")}
        </div>
      </div>
      <div
        style={{
          display: "flex",
          alignItems: "center",
          paddingTop: type.note * FOOT_PADDING,
          paddingLeft: type.note * 2,
        }}
      >
        <div style={{ display: "flex", flexDirection: "column", alignItems: "flex-end", marginRight: type.note * 0.8 }}>
          <div style={{ display: "flex", fontSize: type.note, color: palette.inkSoft, whiteSpace: "nowrap" }}>
            扫码核对是否现行
          </div>
          <div
            style={{
              display: "flex",
              marginTop: type.note * 0.3,
              fontSize: type.note * 1.15,
              fontWeight: 700,
              whiteSpace: "nowrap",
            }}
          >
            {spokenHash(marks.hash)}
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
