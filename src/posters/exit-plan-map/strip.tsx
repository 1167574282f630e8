import { naturalWidth } from "../../charts/data-table/columns.ts";
import { DataTable } from "../../charts/data-table/data-table.tsx";
import { rowsThatFit } from "../../charts/data-table/place.ts";
import type { DataTableProps } from "../../charts/data-table/props.ts";
import { placeYearStrip } from "../../charts/year-strip/place.ts";
import type { StripYear } from "../../charts/year-strip/props.ts";
import { YearStrip } from "../../charts/year-strip/year-strip.tsx";
import type { PanelBox } from "../../items/panel.ts";
import { formatNumber } from "../../text/numbers.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { Heading, headingHeight } from "../parts/heading.tsx";
import type { SheetMeasures } from "../parts/measures.ts";
import { Panel } from "../parts/panel.tsx";
import type { ExitPlanData } from "./content.ts";
import { yearFill } from "./fill.ts";

/** What of the sheet's data the strip shows. */
type Planned = Pick<ExitPlanData, "years" | "countyYears" | "currentYear">;

/** How the panel shows the years: a card for each, or where these have no room a table; `undefined` where nothing has. */
type Form = "cards" | "table";

function formIn(data: Planned, box: PanelBox, type: TypeScale): Form | undefined {
  const height = box.height - headingHeight(type);
  const room = { width: box.width, height, type };
  if (height <= 0) return undefined;
  if (placeYearStrip({ ...room, years: stripYears(data) }).fits) return "cards";
  const table = { ...yearTable(data), ...room };
  const isWhole = naturalWidth(table, type.floor) <= box.width && rowsThatFit(table, type.floor) === table.rows.length;
  return isWhole ? "table" : undefined;
}

/** Whether the panel can show every year at a readable size, its heading included; `box` in mm. */
export function stripFits(data: Planned, box: PanelBox, type: TypeScale): boolean {
  return formIn(data, box, type) !== undefined;
}

/** For each year the villages that exit, households and people, and income at its end: as cards or as a table. */
export function Strip({ data, measures }: { data: Planned; measures: SheetMeasures }) {
  const { type } = measures;
  return (
    <div style={{ display: "flex", flexDirection: "column", flexGrow: 1 }}>
      <Heading text="分年度脱贫计划" remark={remarkOf(data)} measures={measures} />
      <Panel
        style={{ flexGrow: 1, flexBasis: 0 }}
        chart={(box) =>
          formIn(data, { ...box, height: box.height + headingHeight(type) }, type) === "table" ? (
            <DataTable {...yearTable(data)} {...box} type={type} />
          ) : (
            <YearStrip {...box} type={type} years={stripYears(data)} />
          )
        }
      />
    </div>
  );
}

function yearTable(data: Planned): Pick<DataTableProps, "columns" | "rows"> {
  const years = stripYears(data);
  return {
    columns: [
      { header: "年度", align: "left" },
      ...years[0]!.cells.map(({ label, unit }) => ({ header: label, unit, align: "right" as const })),
    ],
    rows: years.map((year) => [year.label, ...year.cells.map(({ value }) => value)]),
  };
}

function stripYears(data: Planned): StripYear[] {
  return data.years.map(({ year, label, villages, totals }) => ({
    label,
    fill: yearFill(data, year),
    cells: [
      { label: "脱贫村", value: formatNumber(villages), unit: "个" },
      { label: "减贫户数", value: formatNumber(totals.exitedHouseholds), unit: "户" },
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
