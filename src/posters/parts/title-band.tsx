import { SERIF } from "../../theme/fonts.ts";
import { textWidth } from "../../theme/glyphs.ts";
import { palette } from "../../theme/palette.ts";
import type { SheetFrame } from "../poster.ts";
import type { SheetMeasures } from "./measures.ts";

/** Letter-spacing of the title, ems. */
const TITLE_SPACING = 0.04;
/** A title may shrink this far to leave the place and the year beside it; further, and they go beneath the band. */
const LEAST_TITLE_BESIDE = 0.72;

/** Where the title and its side block go: computed, so that a long title never meets them. */
export interface TitlePlan {
  readonly size: number;
  /** Place and year stand at the right of the title; otherwise in a line beneath the band. */
  readonly isBeside: boolean;
}

export function planTitle(frame: SheetFrame, measures: SheetMeasures): TitlePlan {
  const { type, paper, margin, gap } = measures;
  const available = paper.width - 2 * margin;
  const lines = sideLines(frame);
  const side = Math.max(...lines.map((text) => textWidth(text, { size: type.subtitle, weight: 500 })));
  const widthAt = (size: number) =>
    textWidth(frame.title, { size, weight: 900, family: SERIF, letterSpacing: size * TITLE_SPACING });
  const fitting = (room: number) => Math.min(type.title, (type.title * room) / widthAt(type.title));
  const beside = fitting(available - side - gap);
  if (beside >= type.title * LEAST_TITLE_BESIDE) return { size: beside, isBeside: true };
  return { size: fitting(available), isBeside: false };
}

function sideLines(frame: SheetFrame): string[] {
  return [frame.place, frame.subtitle];
}

/** The red band: title left, place and year right, a gold rule beneath. */
export function TitleBand({ frame, measures }: { frame: SheetFrame; measures: SheetMeasures }) {
  const { type, margin, bandHeight, ruleHeight } = measures;
  const plan = planTitle(frame, measures);
  const [place, subtitle] = sideLines(frame);
  return (
    <div style={{ display: "flex", flexDirection: "column" }}>
      <div
        style={{
          display: "flex",
          alignItems: "center",
          justifyContent: plan.isBeside ? "space-between" : "center",
          height: bandHeight,
          padding: `0 ${margin}px`,
          boxSizing: "border-box",
          backgroundColor: palette.red,
        }}
      >
        <div
          style={{
            display: "flex",
            fontFamily: SERIF,
            fontWeight: 900,
            fontSize: plan.size,
            letterSpacing: plan.size * TITLE_SPACING,
            color: palette.white,
            whiteSpace: "nowrap",
          }}
        >
          {frame.title}
        </div>
        {plan.isBeside ? (
          <div style={{ display: "flex", flexDirection: "column", alignItems: "flex-end" }}>
            <div
              style={{
                display: "flex",
                fontSize: type.subtitle,
                fontWeight: 500,
                color: palette.cream,
                whiteSpace: "nowrap",
              }}
            >
              {place}
            </div>
            <div
              style={{
                display: "flex",
                marginTop: type.subtitle * 0.35,
                fontSize: type.subtitle,
                fontWeight: 500,
                color: palette.white,
                whiteSpace: "nowrap",
              }}
            >
              {subtitle}
            </div>
          </div>
        ) : null}
      </div>
      <div style={{ display: "flex", height: ruleHeight, backgroundColor: palette.gold }} />
      {plan.isBeside ? null : (
        <div
          style={{
            display: "flex",
            justifyContent: "space-between",
            padding: `${type.subtitle * 0.7}px ${margin}px 0`,
            fontSize: type.subtitle,
            fontWeight: 500,
            color: palette.inkSoft,
            whiteSpace: "nowrap",
          }}
        >
          <div style={{ display: "flex" }}>{place}</div>
          <div style={{ display: "flex" }}>{subtitle}</div>
        </div>
      )}
    </div>
  );
}
