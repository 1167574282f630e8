import { fitSize, widest } from "../../charts/parts/fit-size.ts";
import type { Hotline } from "../../model/county.ts";
import { palette } from "../../theme/palette.ts";
import type { SheetMeasures } from "../parts/measures.ts";

interface HotlinesProps {
  readonly hotlines: readonly Hotline[];
  readonly measures: SheetMeasures;
}

/** Space between the two columns and between name and number, in sizes of body text. */
const EMS = { between: 3, beforeNumber: 1.2 };

/** Where complaints go, in figures that are read from across the room; names and numbers each in one size, on one line. */
export function Hotlines({ hotlines, measures }: HotlinesProps) {
  const { type, gap, margin, paper } = measures;
  const columns = hotlines.length > 2 ? 2 : 1;
  const padding = gap;
  const width = paper.width - 2 * margin - 2 * padding;
  const cell = (width - (columns - 1) * EMS.between * type.body) / columns;
  const numberSize = type.heading * 1.2;
  const numberWidth = widest(
    hotlines.map(({ number }) => number),
    { size: numberSize, weight: 700 },
  );
  const nameSize = fitSize(
    hotlines.map(({ name }) => name),
    cell - numberWidth - EMS.beforeNumber * type.body,
    { floor: type.floor, ceiling: type.body * 1.1 },
  );
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        marginTop: gap,
        padding: `${gap * 0.7}px ${padding}px`,
        boxSizing: "border-box",
        backgroundColor: palette.cream,
      }}
    >
      <div style={{ display: "flex", fontSize: type.heading, fontWeight: 700, color: palette.redDark }}>
        监督举报电话
      </div>
      <div style={{ display: "flex", flexWrap: "wrap", justifyContent: "space-between" }}>
        {hotlines.map(({ name, number }) => (
          <div
            key={`${name} ${number}`}
            style={{
              display: "flex",
              justifyContent: "space-between",
              alignItems: "center",
              width: cell,
              marginTop: type.body * 0.5,
              whiteSpace: "nowrap",
            }}
          >
            <div style={{ display: "flex", fontSize: nameSize }}>{name}</div>
            <div style={{ display: "flex", fontSize: numberSize, fontWeight: 700 }}>{number}</div>
          </div>
        ))}
      </div>
    </div>
  );
}
