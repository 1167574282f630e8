import { LyingBars, lyingBarsFit } from "../../charts/bars/lying-bars.tsx";
import type { BarRow } from "../../charts/bars/props.ts";
import { fitSize } from "../../charts/parts/fit-size.ts";
import { Label } from "../../charts/parts/label.tsx";
import { inOrder, largestThatFits } from "../../charts/parts/largest-that-fits.ts";
import type { PanelBox } from "../../items/panel.ts";
import { breakLines } from "../../text/line-break.ts";
import { formatNumber, formatPercent } from "../../text/numbers.ts";
import { palette } from "../../theme/palette.ts";
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
  const rows = rankingRows(data);
  return rows.length === 0 ? height >= 0 : lyingBarsFit({ ...RANKING, rows, type, width: box.width, height });
}

/** Villages by poor people; those without figures are named beneath, for nothing is known of their place. */
export function Ranking({ data, width, measures }: { data: Ranked; width: number; measures: SheetMeasures }) {
  const { type } = measures;
  const rows = rankingRows(data);
  const unknown = unknownLines(data, width, type);
  return (
    <div style={{ display: "flex", flexDirection: "column", flexGrow: 1 }}>
      <Heading text="各村贫困人口" remark="单位：人" measures={measures} />
      {rows.length > 0 ? (
        <Panel
          style={{ flexGrow: 1, flexBasis: 0 }}
          chart={(box) => <RankedBars {...{ box, rows, type }} restSheet={data.layout?.restSheet} />}
        />
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

const RANKING = { lanes: [["发生率"]], valueHeading: "贫困人口（人）" };
/** Height of the line that sums up the rest, in its size. */
const REST = 1.8;

function rankingRows({ villages, rateDigits }: Ranked): BarRow[] {
  return villages.flatMap(({ name, isPoor, poorPopulation: value, rate }) => {
    if (value === undefined) return [];
    const fill = { color: isPoor ? palette.bar : palette.barOther, hatch: "none" } as const;
    const cells = [{ text: formatPercent(rate, rateDigits) }];
    return [{ label: name, isPoor, value, parts: [{ amount: value, fill }], cells }];
  });
}

interface RankedBarsProps {
  readonly rows: readonly BarRow[];
  readonly box: PanelBox;
  readonly type: TypeScale;
  readonly restSheet: number | undefined;
}

/** All rows, or as many as can be read and the sum of the others. */
function RankedBars({ rows, box: { width, height }, type, restSheet }: RankedBarsProps) {
  const own = { ...RANKING, width, type };
  if (lyingBarsFit({ ...own, rows, height })) return <LyingBars {...own} rows={rows} height={height} />;
  const above = height - type.label * REST;
  const counts = Array.from({ length: rows.length - 1 }, (_, index) => rows.length - 1 - index);
  const fits = (shown: readonly BarRow[]) => lyingBarsFit({ ...own, rows: shown, height: above });
  const shown = largestThatFits(inOrder(counts), (count) => {
    const first = rows.slice(0, count);
    return fits(first) ? first : undefined;
  });
  const rest = rows.slice(shown?.length ?? 0);
  const sum = formatNumber(rest.reduce((total, { value = 0 }) => total + value, 0));
  const text = `其余${rest.length}个村合计${sum}人${restSheet === undefined ? "" : `，见第${restSheet}张`}`;
  const size = fitSize([text], width, { floor: type.floor, ceiling: type.label });
  return (
    <g>
      {shown ? <LyingBars {...own} rows={shown} height={above} /> : null}
      <Label x={0} y={height - (type.label * REST) / 2} size={size} text={text} fill={palette.inkSoft} />
    </g>
  );
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
