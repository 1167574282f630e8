import { SERIF } from "../../theme/fonts.ts";
import { palette } from "../../theme/palette.ts";
import type { SheetMeasures } from "./measures.ts";
import type { SheetHead } from "./sheet-number.ts";
import { beneathBand, planTitle, sideLines, TITLE_LEADING, TITLE_SPACING } from "./title-layout.ts";

/** The red band: title left, place and year right or in a line beneath, and a gold rule. */
export function TitleBand({ head, measures }: { head: SheetHead; measures: SheetMeasures }) {
  const { margin, bandHeight, ruleHeight } = measures;
  const { lines, size, isBeside } = planTitle(head, measures);
  return (
    <div style={{ display: "flex", flexDirection: "column" }}>
      <div
        style={{
          display: "flex",
          alignItems: "center",
          justifyContent: isBeside ? "space-between" : "center",
          height: bandHeight,
          padding: `0 ${margin}px`,
          boxSizing: "border-box",
          backgroundColor: palette.red,
        }}
      >
        <div
          style={{
            display: "flex",
            flexDirection: "column",
            alignItems: isBeside ? "flex-start" : "center",
            fontFamily: SERIF,
            fontWeight: 900,
            fontSize: size,
            lineHeight: TITLE_LEADING,
            letterSpacing: size * TITLE_SPACING,
            color: palette.white,
            whiteSpace: "nowrap",
          }}
        >
          {lines.map((line) => (
            <div key={line} style={{ display: "flex" }}>
              {line}
            </div>
          ))}
        </div>
        {isBeside ? <SideBlock head={head} measures={measures} /> : null}
      </div>
      <div style={{ display: "flex", height: ruleHeight, backgroundColor: palette.gold }} />
      {isBeside ? null : <LineBeneath head={head} measures={measures} />}
    </div>
  );
}

/** Place above the year, in the band. */
function SideBlock({ head, measures: { type } }: { head: SheetHead; measures: SheetMeasures }) {
  const [place, subtitle] = sideLines(head);
  const line = { display: "flex", fontSize: type.subtitle, fontWeight: 500, whiteSpace: "nowrap" } as const;
  return (
    <div style={{ display: "flex", flexDirection: "column", alignItems: "flex-end" }}>
      <div style={{ ...line, color: palette.cream }}>{place}</div>
      <div style={{ ...line, marginTop: type.subtitle * 0.35, color: palette.white }}>{subtitle}</div>
    </div>
  );
}

/** Place at the left and year at the right, or one above the other, beneath the band. */
function LineBeneath({ head, measures }: { head: SheetHead; measures: SheetMeasures }) {
  const [place, subtitle] = sideLines(head);
  const { size, lineHeight, above, isStacked } = beneathBand(head, measures);
  return (
    <div
      style={{
        display: "flex",
        flexDirection: isStacked ? "column" : "row",
        justifyContent: "space-between",
        padding: `${above}px ${measures.margin}px 0`,
        fontSize: size,
        lineHeight,
        fontWeight: 500,
        color: palette.inkSoft,
        whiteSpace: "nowrap",
      }}
    >
      <div style={{ display: "flex" }}>{place}</div>
      <div style={{ display: "flex" }}>{subtitle}</div>
    </div>
  );
}
