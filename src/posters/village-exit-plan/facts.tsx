import { breakLines } from "../../text/line-break.ts";
import { formatNumber, formatPercent } from "../../text/numbers.ts";
import type { Paper } from "../../theme/paper.ts";
import { Heading, headingHeight } from "../parts/heading.tsx";
import { type KeyFigure, KeyFigures, keyFiguresHeight } from "../parts/key-figures.tsx";
import { type SheetMeasures, sheetMeasures } from "../parts/measures.ts";
import type { VillagePlanContent } from "./content.ts";

/** What of the content stands beside the staircase. */
type Facts = Pick<VillagePlanContent, "years" | "currentYear" | "rateDigits" | "isPoor" | "exitYear" | "development">;

/** Width of the facts, mm, and how many figures stand side by side. */
export interface FactsSetting {
  readonly width: number;
  readonly columns: number;
}

/** Line height of the words beneath the figures, and the space above each of them, in their sizes. */
const WORDS = { leading: 1.35, above: 0.6 };

/** Where the village stands, and what it is to live on. */
export function PlanFacts({
  facts,
  width,
  columns,
  measures,
}: FactsSetting & { facts: Facts; measures: SheetMeasures }) {
  const { type } = measures;
  return (
    <div style={{ display: "flex", flexDirection: "column", width }}>
      <Heading text={headingText(facts)} measures={measures} />
      <KeyFigures figures={keyFigures(facts)} columns={columns} width={width} measures={measures} />
      {factWords(facts, width, type.body).map((lines) => (
        <div
          key={lines[0]}
          style={{ display: "flex", flexDirection: "column", marginTop: type.body * WORDS.above, fontSize: type.body }}
        >
          {lines.map((line) => (
            <div key={line} style={{ display: "flex", lineHeight: WORDS.leading, whiteSpace: "nowrap" }}>
              {line}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

/** Height of the facts, mm. */
export function factsHeight(facts: Facts, { width, columns }: FactsSetting, paper: Paper): number {
  const { type } = sheetMeasures(paper);
  const words = factWords(facts, width, type.body);
  const lines = words.reduce((sum, own) => sum + own.length * WORDS.leading + WORDS.above, 0);
  return headingHeight(type) + keyFiguresHeight(keyFigures(facts).length, columns, type) + lines * type.body;
}

const headingText = ({ currentYear }: Facts) => `${currentYear}年末基本情况`;

function keyFigures({ years, currentYear, rateDigits }: Facts): KeyFigure[] {
  const now = years.find(({ year }) => year === currentYear);
  return [
    { label: "贫困户", value: formatNumber(now?.closing.households), unit: "户" },
    { label: "贫困人口", value: formatNumber(now?.closing.people), unit: "人" },
    { label: "贫困发生率", value: formatPercent(now?.rate, rateDigits).replace("%", ""), unit: "%" },
    { label: "农民人均纯收入", value: formatNumber(now?.netIncome), unit: "元" },
  ];
}

function factWords({ isPoor, exitYear, development, currentYear }: Facts, width: number, size: number): string[][] {
  const exit = exitYear === undefined ? "脱贫年度未定" : `${exitYear > currentYear ? "计划" : ""}${exitYear}年脱贫`;
  return [...(isPoor ? [`贫困村，${exit}`] : ["非贫困村"]), ...(development ? [`发展方向：${development}`] : [])].map(
    (text) => breakLines(text, width, { size }),
  );
}
