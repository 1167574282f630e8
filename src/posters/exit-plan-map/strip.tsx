import { YearStrip } from "../../charts/year-strip/year-strip.tsx";
import { formatNumber } from "../../text/numbers.ts";
import { Heading } from "../parts/heading.tsx";
import type { SheetMeasures } from "../parts/measures.ts";
import { Panel } from "../parts/panel.tsx";
import type { ExitPlanData } from "./content.ts";
import { yearFill } from "./fill.ts";

/** A card for each year: villages that exit, households and people, and income at its end. */
export function Strip({ data, measures }: { data: ExitPlanData; measures: SheetMeasures }) {
  const years = data.years.map(({ year, label, villages, totals }) => ({
    label,
    fill: yearFill(data, year),
    cells: [
      { label: "脱贫村", value: formatNumber(villages), unit: "个" },
      { label: "减贫户", value: formatNumber(totals.exitedHouseholds), unit: "户" },
      { label: "减贫人口", value: formatNumber(totals.exitedPopulation), unit: "人" },
      { label: "人均纯收入", value: formatNumber(totals.netIncome), unit: "元" },
    ],
  }));
  return (
    <div style={{ display: "flex", flexDirection: "column", flexGrow: 1 }}>
      <Heading text="分年度脱贫计划" remark={remark(data)} measures={measures} />
      <Panel
        style={{ flexGrow: 1, flexBasis: 0 }}
        chart={(box) => <YearStrip {...box} type={measures.type} years={years} />}
      />
    </div>
  );
}

/** Which years are on record, so that no plan is taken for a result. */
function remark({ years, currentYear }: ExitPlanData): string {
  const first = years[0]!.year;
  if (first > currentYear) return "各年为计划数";
  return first === currentYear ? `${currentYear}年为实际数` : `${currentYear}年及以前为实际数`;
}
