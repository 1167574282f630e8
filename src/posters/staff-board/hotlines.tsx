import { palette } from "../../theme/palette.ts";
import type { SheetMeasures } from "../parts/measures.ts";
import { HOTLINES, type HotlinesPlan } from "./hotlines-layout.ts";

/** Where complaints go, in figures that are read from across the room. */
export function Hotlines({ plan, measures }: { plan: HotlinesPlan; measures: SheetMeasures }) {
  const { type } = measures;
  const { padding, titleHeight, rowHeight, between, cell, nameSize, numberSize } = plan;
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        height: plan.height - plan.marginTop,
        marginTop: plan.marginTop,
        padding: `${padding.above}px ${padding.beside}px`,
        boxSizing: "border-box",
        backgroundColor: palette.cream,
      }}
    >
      <div
        style={{
          display: "flex",
          height: titleHeight,
          fontSize: type.heading,
          lineHeight: HOTLINES.leading,
          fontWeight: 700,
          color: palette.redDark,
        }}
      >
        {HOTLINES.title}
      </div>
      {plan.rows.map((row) => (
        <div key={row[0]!.number} style={{ display: "flex", height: rowHeight }}>
          {row.map(({ name, number }, column) => (
            <div
              key={`${name.join("")} ${number}`}
              style={{
                display: "flex",
                justifyContent: "space-between",
                alignItems: "center",
                width: cell,
                marginLeft: column > 0 ? between : 0,
                paddingTop: HOTLINES.aboveRow * type.body,
                boxSizing: "border-box",
                whiteSpace: "nowrap",
              }}
            >
              <div
                style={{ display: "flex", flexDirection: "column", fontSize: nameSize, lineHeight: HOTLINES.leading }}
              >
                {name.map((line) => (
                  <div key={line} style={{ display: "flex" }}>
                    {line}
                  </div>
                ))}
              </div>
              <div style={{ display: "flex", fontSize: numberSize, lineHeight: HOTLINES.leading, fontWeight: 700 }}>
                {number}
              </div>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
