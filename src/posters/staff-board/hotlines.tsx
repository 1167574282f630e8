import { palette } from "../../theme/palette.ts";
import type { SheetMeasures } from "../parts/measures.ts";
import { NATIONAL_LINE } from "./hotline-blocks.ts";
import { HOTLINES, type HotlinesPlan } from "./hotlines-layout.ts";

/** Where complaints go and questions are answered, in figures that are read from across the room. */
export function Hotlines({ plan, measures }: { plan: HotlinesPlan; measures: SheetMeasures }) {
  const { padding } = plan;
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
      {plan.blocks.map((block, index) => (
        <div
          key={block.title}
          style={{ display: "flex", flexDirection: "column", marginTop: index > 0 ? plan.aboveTitle : 0 }}
        >
          <div
            style={{
              display: "flex",
              height: plan.titleHeight,
              fontSize: measures.type.heading,
              lineHeight: HOTLINES.leading,
              fontWeight: 700,
              color: palette.redDark,
              whiteSpace: "nowrap",
            }}
          >
            {block.title}
          </div>
          {block.rows.map((row) => (
            <HotlineRow key={row[0]!.number} row={row} plan={plan} measures={measures} />
          ))}
        </div>
      ))}
    </div>
  );
}

interface HotlineRowProps {
  readonly row: HotlinesPlan["blocks"][number]["rows"][number];
  readonly plan: HotlinesPlan;
  readonly measures: SheetMeasures;
}

function HotlineRow({ row, plan, measures }: HotlineRowProps) {
  const { rowHeight, between, cell, nameSize, numberSize } = plan;
  return (
    <div style={{ display: "flex", height: rowHeight }}>
      {row.map(({ name, number }, column) => (
        <div
          key={`${name.join("")} ${number}`}
          style={{
            display: "flex",
            justifyContent: "space-between",
            alignItems: "center",
            width: cell,
            marginLeft: column > 0 ? between : 0,
            paddingTop: HOTLINES.aboveRow * measures.type.body,
            boxSizing: "border-box",
            whiteSpace: "nowrap",
          }}
        >
          <div style={{ display: "flex", flexDirection: "column", fontSize: nameSize, lineHeight: HOTLINES.leading }}>
            {name.map((line) => (
              <div key={line} style={{ display: "flex" }}>
                {line}
              </div>
            ))}
          </div>
          <div
            style={{
              display: "flex",
              fontSize: numberSize,
              lineHeight: HOTLINES.leading,
              fontWeight: 700,
              color: number === NATIONAL_LINE ? palette.red : palette.ink,
            }}
          >
            {number}
          </div>
        </div>
      ))}
    </div>
  );
}
