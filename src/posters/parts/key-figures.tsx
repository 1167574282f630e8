import { palette } from "../../theme/palette.ts";
import type { SheetMeasures } from "./measures.ts";

/** A figure that is read from across the room. */
export interface KeyFigure {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
}

/** Key figures in rows of `columns`, label above the figure. */
export function KeyFigures({ figures, columns, measures }: { figures: readonly KeyFigure[]; columns: number; measures: SheetMeasures }) {
  const { type } = measures;
  return (
    <div style={{ display: "flex", flexWrap: "wrap" }}>
      {figures.map(({ label, value, unit }) => (
        <div key={label} style={{ display: "flex", flexDirection: "column", width: `${100 / columns}%`, marginBottom: type.body * 0.7 }}>
          <div style={{ display: "flex", fontSize: type.body, color: palette.inkSoft, whiteSpace: "nowrap" }}>{label}</div>
          <div style={{ display: "flex", alignItems: "flex-end", whiteSpace: "nowrap" }}>
            <div style={{ display: "flex", fontSize: type.figure, fontWeight: 700, color: palette.redDark, lineHeight: 1.15 }}>{value}</div>
            <div style={{ display: "flex", marginLeft: type.body * 0.3, marginBottom: type.figure * 0.16, fontSize: type.body }}>{unit}</div>
          </div>
        </div>
      ))}
    </div>
  );
}
