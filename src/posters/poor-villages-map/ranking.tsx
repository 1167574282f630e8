import { RankedBars } from "../../charts/ranked-bars/ranked-bars.tsx";
import { formatNumber, formatPercent } from "../../text/numbers.ts";
import { Heading } from "../parts/heading.tsx";
import type { SheetMeasures } from "../parts/measures.ts";
import { Panel } from "../parts/panel.tsx";
import type { PoorVillagesData } from "./content.ts";

/** Villages by poor people; those without figures are named beneath, for nothing is known of their place. */
export function Ranking({ data, measures }: { data: PoorVillagesData; measures: SheetMeasures }) {
  const { type } = measures;
  const rows = data.villages.flatMap(({ name, isPoor, poorPopulation, rate }) =>
    poorPopulation === undefined
      ? []
      : [{ label: name, value: poorPopulation, note: formatPercent(rate), isMarked: isPoor }],
  );
  const unknown = data.villages.filter(({ poorPopulation }) => poorPopulation === undefined);
  return (
    <div style={{ display: "flex", flexDirection: "column", flexGrow: 1 }}>
      <Heading text="各村贫困人口" remark="单位：人" measures={measures} />
      {rows.length > 0 ? (
        <Panel
          style={{ flexGrow: 1, flexBasis: 0 }}
          chart={(box) => (
            <RankedBars
              {...box}
              type={type}
              rows={rows}
              unit="人"
              valueHeading="贫困人口"
              noteHeading="发生率"
              restLabel={(count, sum) => `其余${count}个村合计${formatNumber(sum)}人`}
            />
          )}
        />
      ) : null}
      {unknown.length > 0 ? (
        <div
          style={{
            display: "flex",
            marginTop: type.note * 0.6,
            fontSize: rows.length > 0 ? type.note : type.label,
            lineHeight: 1.4,
          }}
        >
          {`无数据（${unknown.length}村）：${unknown.map(({ name }) => name).join("、")}`}
        </div>
      ) : null}
    </div>
  );
}
