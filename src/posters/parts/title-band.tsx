import { SERIF } from "../../theme/fonts.ts";
import { palette } from "../../theme/palette.ts";
import type { SheetMeasures } from "./measures.ts";
import type { SheetHead } from "./sheet-number.ts";
import {
  beneathBand,
  lineWithin,
  planTitle,
  SIDE_LEADING,
  sideLines,
  TITLE_LEADING,
  TITLE_SPACING,
} from "./title-layout.ts";

/**
 * The red band and a gold rule. On maps and charts the title is at the left, place and year at the right or in a line
 * beneath; boards have their title in the middle, and place and office under it.
 */
export function TitleBand({ head, measures }: { head: SheetHead; measures: SheetMeasures }) {
  const { margin, bandHeight, ruleHeight, type } = measures;
  const { lines, size, side } = planTitle(head, measures);
  const within = lineWithin(head, measures);
  return (
    <div style={{ display: "flex", flexDirection: "column" }}>
      <div
        style={{
          display: "flex",
          flexDirection: side === "within" ? "column" : "row",
          alignItems: "center",
          justifyContent: side === "beside" ? "space-between" : "center",
          height: bandHeight,
          padding: `0 ${margin}px`,
          boxSizing: "border-box",
          backgroundColor: palette.red,
          whiteSpace: "nowrap",
        }}
      >
        <div
          style={{
            display: "flex",
            flexDirection: "column",
            alignItems: side === "beside" ? "flex-start" : "center",
            fontFamily: SERIF,
            fontWeight: 900,
            fontSize: size,
            lineHeight: side === "within" ? 1.1 : TITLE_LEADING,
            letterSpacing: size * TITLE_SPACING,
            color: palette.white,
          }}
        >
          {lines.map((line) => (
            <div key={line} style={{ display: "flex" }}>
              {line}
            </div>
          ))}
        </div>
        {side === "beside" ? (
          <div style={{ display: "flex", flexDirection: "column", alignItems: "flex-end" }}>
            {sideLines(head).map((line, index) => (
              <SideLine key={line} text={line} size={type.subtitle} above={index * type.subtitle * 0.35} />
            ))}
          </div>
        ) : null}
        {side === "within" ? <SideLine {...within} above={within.size * 0.2} /> : null}
      </div>
      <div style={{ display: "flex", height: ruleHeight, backgroundColor: palette.gold }} />
      {side === "beneath" ? <LineBeneath head={head} measures={measures} /> : null}
    </div>
  );
}

/** Place, or the year of the figures, in the band. */
function SideLine({ text, size, above }: { text: string; size: number; above: number }) {
  const color = palette.cream;
  return (
    <div
      style={{ display: "flex", marginTop: above, fontSize: size, lineHeight: SIDE_LEADING, fontWeight: 500, color }}
    >
      {text}
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
        alignItems: isStacked && head.frame.kind === "board" ? "center" : "stretch",
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
