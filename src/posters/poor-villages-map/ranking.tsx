import { rankedBarsFit } from "../../charts/bars/ranked/place.ts";
import type { RankedBarsProps } from "../../charts/bars/ranked/props.ts";
import { RankedBars } from "../../charts/bars/ranked/ranked-bars.tsx";
import type { PanelBox } from "../../items/panel.ts";
import { breakLines } from "../../text/line-break.ts";
import { formatNumber, formatPercent } from "../../text/numbers.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { Heading, headingHeight } from "../parts/heading.tsx";
import type { SheetMeasures } from "../parts/measures.ts";
import { Panel } from "../parts/panel.tsx";
import type { PoorVillagesData } from "./content.ts";

/** What of the sheet's data the ranking shows. */
type Ranked = Pick<PoorVillagesData, "villages" | "rateDigits"> & {
  readonly layout?: Pick<PoorVillagesData["layout"], "restSheet">;
};

const UNKNOWN = { above: 0.6, leading: 1.4 };

/** Whether the panel can show every village, its heading included; `box` in mm. */
export function rankingFits(data: Ranked, box: PanelBox, type: TypeScale): boolean {
  const height = box.height - headingHeight(type) - unknownHeight(data, box.width, type);
  const { rows } = rankingProps(data);
  if (rows.length === 0) return height >= 0;
  return rankedBarsFit({ ...rankingProps(data), type, width: box.width, height });
}

/** Villages by poor people; those without figures are named beneath, for nothing is known of their place. */
export function Ranking({ data, width, measures }: { data: Ranked; width: number; measures: SheetMeasures }) {
  const { type } = measures;
  const props = rankingProps(data);
  const unknown = unknownLines(data, width, type);
  return (
    <div style={{ display: "flex", flexDirection: "column", flexGrow: 1 }}>
      <Heading text="各村贫困人口" remark="单位：人" measures={measures} />
      {props.rows.length > 0 ? (
        <Panel style={{ flexGrow: 1, flexBasis: 0 }} chart={(box) => <RankedBars {...box} {...props} type={type} />} />
      ) : null}
      {unknown.map((line, index) => (
        <div
          key={line}
          style={{
            display: "flex",
            marginTop: index === 0 ? type.note * UNKNOWN.above : 0,
            fontSize: unknownSize(data, type),
            lineHeight: UNKNOWN.leading,
            whiteSpace: "nowrap",
          }}
        >
          {line}
        </div>
      ))}
    </div>
  );
}

function rankingProps({ villages, rateDigits, layout }: Ranked): Omit<RankedBarsProps, "width" | "height" | "type"> {
  const rows = villages.flatMap(({ name, isPoor, poorPopulation, rate }) =>
    poorPopulation === undefined
      ? []
      : [{ label: name, value: poorPopulation, note: formatPercent(rate, rateDigits), isPoor: isPoor }],
  );
  return {
    rows,
    unit: "人",
    valueHeading: "贫困人口",
    noteHeading: "发生率",
    restLabel: (count, sum) =>
      `其余${count}个村合计${formatNumber(sum)}人${layout?.restSheet === undefined ? "" : `，见第${layout?.restSheet}张`}`,
  };
}

function unknownLines({ villages }: Ranked, width: number, type: TypeScale): string[] {
  const unknown = villages.filter(({ poorPopulation }) => poorPopulation === undefined);
  if (unknown.length === 0) return [];
  const text = `无数据（${unknown.length}村）：${unknown.map(({ name }) => name).join("、")}`;
  return breakLines(text, width, { size: unknownSize({ villages }, type) });
}

function unknownSize({ villages }: Pick<Ranked, "villages">, type: TypeScale): number {
  return villages.some(({ poorPopulation }) => poorPopulation !== undefined) ? type.note : type.label;
}

function unknownHeight(data: Ranked, width: number, type: TypeScale): number {
  const lines = unknownLines(data, width, type).length;
  return lines === 0 ? 0 : lines * unknownSize(data, type) * UNKNOWN.leading + type.note * UNKNOWN.above;
}
