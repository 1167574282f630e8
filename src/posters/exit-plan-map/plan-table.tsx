import { naturalWidth } from "../../charts/data-table/columns.ts";
import { DataTable } from "../../charts/data-table/data-table.tsx";
import { measureTable, placeDataTable } from "../../charts/data-table/place.ts";
import type { DataTableProps, TableColumn } from "../../charts/data-table/props.ts";
import type { PanelBox } from "../../items/panel.ts";
import { formatNumber } from "../../text/numbers.ts";
import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { Heading, headingHeight } from "../parts/heading.tsx";
import type { SheetMeasures } from "../parts/measures.ts";
import { Panel } from "../parts/panel.tsx";
import type { Planned } from "./content.ts";
import { yearFill } from "./fill.ts";

/** Largest text, of body text. */
const LARGEST = 1.05;
/** Ring for the star that is stuck on once a year is fulfilled: of body text, and of its row. */
const RING = { ofBody: 1.14, ofRow: 0.8, stroke: 0.05 };

/** Lines of a cell of names at most, where these are not too many; names in a line at least. */
const MOST_LINES = 3;
const LEAST_IN_LINE = 2;

const COLUMNS: readonly TableColumn[] = [
  { header: "年度", align: "left" },
  { header: "脱贫村", unit: "个", align: "right" },
  { header: "村名", align: "left" },
  { header: "减贫户数", unit: "户", align: "right" },
  { header: "减贫人口", unit: "人", align: "right" },
  { header: "年末剩余\n贫困人口", unit: "人", align: "right" },
  { header: "农民人均\n纯收入", unit: "元", align: "right" },
  { header: "完成\n情况", align: "center" },
];

/** The years of the plan in their colours, and what they bring together. */
function planTable(data: Planned): Pick<DataTableProps, "columns" | "rows" | "totals" | "swatches"> {
  const { years, sums } = data;
  return {
    columns: COLUMNS,
    swatches: years.map(({ year }) => yearFill(data, year)),
    rows: years.map(({ label, villages, names, totals }) => [
      label,
      formatNumber(villages),
      nameLines(names),
      formatNumber(totals.exitedHouseholds),
      formatNumber(totals.exitedPopulation),
      formatNumber(totals.poorPopulation),
      formatNumber(totals.netIncome),
      "",
    ]),
    totals: [
      "合计",
      formatNumber(sums.villages),
      "",
      formatNumber(sums.exitedHouseholds),
      formatNumber(sums.exitedPopulation),
      "",
      "",
      "",
    ],
  };
}

/** The table in a box: its text rather smaller than names are broken, as long as it is as large as notes. */
function tableIn(data: Planned, room: PanelBox & { readonly type: TypeScale }): DataTableProps {
  const { type, width } = room;
  const table = { ...planTable(data), ...room };
  const unbroken = width / naturalWidth(table, 1);
  const largest = Math.min(type.body * LARGEST, unbroken >= type.note ? unbroken : Infinity);
  return { ...table, largest };
}

/** Names in at most a few lines, none of them broken. */
function nameLines(names: readonly string[]): string {
  if (names.length === 0) return "—";
  const perLine = Math.max(LEAST_IN_LINE, Math.ceil(names.length / MOST_LINES));
  const lines = Array.from({ length: Math.ceil(names.length / perLine) }, (_, line) =>
    names.slice(line * perLine, (line + 1) * perLine).join("、"),
  );
  return lines.join("、\n");
}

/** Whether a box has room for every year at a readable size, the heading included; `box` in mm. */
export function planTableFits(data: Planned, box: PanelBox, type: TypeScale): boolean {
  const height = box.height - headingHeight(type);
  return height > 0 && placeDataTable(tableIn(data, { width: box.width, height, type })).fits;
}

/** Width at which no cell of the table wraps in body text, and its height there with the heading, mm. */
export function planTableExtent(data: Planned, width: number, type: TypeScale): PanelBox {
  const table = { ...planTable(data), width, height: 0, type };
  return { width: naturalWidth(table, type.body), height: measureTable(table, type.body).height + headingHeight(type) };
}

/** For each year the villages that exit, households and people, who is left and the income; a ring for its star. */
export function PlanTable({ data, box, measures }: { data: Planned; box: PanelBox; measures: SheetMeasures }) {
  const { type } = measures;
  const height = box.height - headingHeight(type);
  return (
    <div style={{ display: "flex", flexDirection: "column", width: box.width }}>
      <Heading text="分年度脱贫计划" remark={remarkOf(data)} measures={measures} />
      <Panel style={{ width: box.width, height }} chart={(own) => <Table {...own} data={data} type={type} />} />
    </div>
  );
}

function Table({ data, ...room }: PanelBox & { data: Planned; type: TypeScale }) {
  const props = tableIn(data, room);
  const { rows, spans, size } = placeDataTable(props);
  const ring = spans.at(-1)!;
  return (
    <g>
      <DataTable {...props} />
      {rows
        .filter(({ kind }) => kind === "body")
        .map(({ top, height }) => (
          <circle
            key={top}
            cx={round(ring.left + ring.width / 2)}
            cy={round(top + height / 2)}
            r={round(Math.min(size * RING.ofBody, height * RING.ofRow, ring.width * RING.ofRow) / 2)}
            fill={palette.white}
            stroke={palette.grey}
            stroke-width={round(Math.max(0.35, size * RING.stroke))}
          />
        ))}
    </g>
  );
}

/** Which years are on record, so that no plan is taken for a result, and what the rings are for. */
function remarkOf({ years, currentYear }: Planned): string {
  const first = years[0]!.year;
  const star = "完成一项，贴星一颗";
  if (first > currentYear) return `各年为计划数；${star}`;
  return `${first === currentYear ? `${currentYear}年` : `${currentYear}年及以前`}为实际数；${star}`;
}
