import { placeYearStrip, type StripYear } from "../../charts/year-strip/layout.ts";
import { YearStrip } from "../../charts/year-strip/year-strip.tsx";
import { formatNumber } from "../../text/numbers.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { Heading, headingHeight } from "../parts/heading.tsx";
import type { SheetMeasures } from "../parts/measures.ts";
import { Panel } from "../parts/panel.tsx";
import type { SheetTable } from "../parts/table-sheet.tsx";
import type { PanelBox } from "../poster.ts";
import type { ExitPlanData } from "./content.ts";
import { yearFill } from "./fill.ts";

/** What of the sheet's data the strip shows. */
type Planned = Pick<ExitPlanData, "years" | "currentYear">;

const HEADING = "分年度脱贫计划";

/** Whether the panel can show every year at a readable size, its heading included; `box` in mm. */
export function stripFits(data: Planned, box: PanelBox, type: TypeScale): boolean {
  const height = box.height - headingHeight(type);
  return height > 0 && placeYearStrip({ years: stripYears(data), type, width: box.width, height }).fits;
}

/** A card for each year: villages that exit, households and people, and income at its end. */
export function Strip({ data, measures }: { data: ExitPlanData; measures: SheetMeasures }) {
  const remark = data.restSheet === undefined ? remarkOf(data) : `见第${data.restSheet}张`;
  return (
    <div style={{ display: "flex", flexDirection: "column", flexGrow: 1 }}>
      <Heading text={HEADING} remark={remark} measures={measures} />
      {data.restSheet === undefined ? (
        <Panel
          style={{ flexGrow: 1, flexBasis: 0 }}
          chart={(box) => <YearStrip {...box} type={measures.type} years={stripYears(data)} />}
        />
      ) : null}
    </div>
  );
}

/** The same as a table, for the sheet behind a map that has no room for the cards. */
export function yearTable(data: Planned): SheetTable {
  const cells = stripYears(data);
  return {
    heading: HEADING,
    remark: remarkOf(data),
    columns: [
      { header: "年度", align: "left" },
      ...cells[0]!.cells.map(({ label, unit }) => ({ header: label, unit, align: "right" as const })),
    ],
    rows: cells.map((year) => [year.label, ...year.cells.map(({ value }) => value)]),
  };
}

function stripYears(data: Planned): StripYear[] {
  return data.years.map(({ year, villages, totals }) => ({
    label: `${year}年`,
    fill: yearFill(data, year),
    cells: [
      { label: "脱贫村", value: formatNumber(villages), unit: "个" },
      { label: "减贫户", value: formatNumber(totals.exitedHouseholds), unit: "户" },
      { label: "减贫人口", value: formatNumber(totals.exitedPopulation), unit: "人" },
      { label: "人均纯收入", value: formatNumber(totals.netIncome), unit: "元" },
    ],
  }));
}

/** Which years are on record, so that no plan is taken for a result. */
function remarkOf({ years, currentYear }: Planned): string {
  const first = years[0]!.year;
  if (first > currentYear) return "各年为计划数";
  return first === currentYear ? `${currentYear}年为实际数` : `${currentYear}年及以前为实际数`;
}
