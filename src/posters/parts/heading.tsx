import { palette } from "../../theme/palette.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import type { SheetMeasures } from "./measures.ts";

/** Line height and space beneath, in sizes of a heading. */
const LINE = 1.3;
const BENEATH = 0.4;

/** Height of a panel's title with the space beneath it, mm. */
export function headingHeight(type: TypeScale): number {
  return type.heading * (LINE + BENEATH);
}

/** Title of a panel; at the right a remark such as the unit of its figures. */
export function Heading({ text, remark, measures }: { text: string; remark?: string; measures: SheetMeasures }) {
  const { type } = measures;
  return (
    <div
      style={{
        display: "flex",
        justifyContent: "space-between",
        alignItems: "flex-end",
        height: type.heading * LINE,
        lineHeight: LINE,
        marginBottom: type.heading * BENEATH,
      }}
    >
      <div style={{ display: "flex", alignItems: "center" }}>
        <div
          style={{
            display: "flex",
            width: type.heading * 0.28,
            height: type.heading * 0.95,
            marginRight: type.heading * 0.4,
            backgroundColor: palette.red,
          }}
        />
        <div style={{ display: "flex", fontSize: type.heading, fontWeight: 700, whiteSpace: "nowrap" }}>{text}</div>
      </div>
      {remark ? (
        <div style={{ display: "flex", fontSize: type.label, color: palette.inkSoft, whiteSpace: "nowrap" }}>
          {remark}
        </div>
      ) : null}
    </div>
  );
}
