import { palette } from "../../theme/palette.ts";
import type { SheetMeasures } from "./measures.ts";

/** Title of a panel, with the unit of its figures at the right. */
export function Heading({ text, unit, measures }: { text: string; unit?: string; measures: SheetMeasures }) {
  const { type } = measures;
  return (
    <div style={{ display: "flex", justifyContent: "space-between", alignItems: "flex-end", marginBottom: type.heading * 0.55 }}>
      <div style={{ display: "flex", alignItems: "center" }}>
        <div style={{ display: "flex", width: type.heading * 0.28, height: type.heading * 0.95, marginRight: type.heading * 0.4, backgroundColor: palette.red }} />
        <div style={{ display: "flex", fontSize: type.heading, fontWeight: 700, whiteSpace: "nowrap" }}>{text}</div>
      </div>
      {unit ? <div style={{ display: "flex", fontSize: type.label, color: palette.inkSoft, whiteSpace: "nowrap" }}>{`单位:${unit}`}</div> : null}
    </div>
  );
}
