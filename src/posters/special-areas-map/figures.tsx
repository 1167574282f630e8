import { DataTable } from "../../charts/data-table/data-table.tsx";
import type { TableColumn } from "../../charts/data-table/layout.ts";
import { widest } from "../../charts/parts/fit-size.ts";
import { formatNumber, formatPercent } from "../../text/numbers.ts";
import { palette } from "../../theme/palette.ts";
import { Heading } from "../parts/heading.tsx";
import type { SheetMeasures } from "../parts/measures.ts";
import { Panel } from "../parts/panel.tsx";
import type { AreaRow, AreasData } from "./content.ts";

interface Column extends TableColumn {
  readonly cell: (row: AreaRow) => string;
  /** Left out where the panel is narrow. */
  readonly isOptional?: boolean;
}

const COLUMNS: readonly Column[] = [
  { header: "片区", align: "left", cell: ({ name }) => name },
  { header: "乡镇数", align: "right", cell: ({ townships }) => formatNumber(townships), isOptional: true },
  { header: "村数", align: "right", cell: ({ totals }) => formatNumber(totals.villages) },
  { header: "贫困村", align: "right", cell: ({ totals }) => formatNumber(totals.poorVillages) },
  { header: "乡村人口", align: "right", cell: ({ totals }) => formatNumber(totals.population), isOptional: true },
  { header: "贫困人口", align: "right", cell: ({ totals }) => formatNumber(totals.poorPopulation) },
  { header: "发生率", align: "right", cell: ({ totals }) => formatPercent(totals.rate) },
];
/** Width (mm on A0) from which all columns stand at the size of body text. */
const WIDE = 440;
/** Height of a row, sizes of body text. */
const ROW = 2.3;

/** Figures of each area, and what the county says of it. */
export function AreaFigures({ data, width, measures }: { data: AreasData; width: number; measures: SheetMeasures }) {
  const columns = COLUMNS.filter(({ isOptional }) => !isOptional || width >= WIDE);
  const cells = (row: AreaRow) => columns.map(({ cell }) => cell(row));
  const rows = [...data.areas, ...(data.rest ? [data.rest] : [])];
  const { type } = measures;
  return (
    <div style={{ display: "flex", flexDirection: "column", flexGrow: 1 }}>
      <Heading text="各片区基本情况" remark="单位：个、人" measures={measures} />
      <Panel
        style={{ flexGrow: 1, flexBasis: 0, maxHeight: (rows.length + 2) * ROW * type.body }}
        chart={(box) => (
          <DataTable {...box} type={type} columns={columns} rows={rows.map(cells)} totals={cells(data.county)} />
        )}
      />
      <Notes areas={data.areas} width={width} measures={measures} />
    </div>
  );
}

function Notes({ areas, width, measures }: { areas: readonly AreaRow[]; width: number; measures: SheetMeasures }) {
  const { type, gap } = measures;
  const noted = areas.filter(({ note }) => note !== "");
  const heads = noted.map(({ name }) => `${name}:`);
  const headWidth = widest(heads, { size: type.label, weight: 700 }) + type.label * 0.2;
  return (
    <div
      style={{ display: "flex", flexDirection: "column", flexShrink: 0, marginTop: noted.length > 0 ? gap * 0.6 : 0 }}
    >
      {noted.map(({ name, note }, index) => (
        <div
          key={name}
          style={{ display: "flex", marginTop: type.label * 0.5, fontSize: type.label, lineHeight: 1.45 }}
        >
          <div
            style={{ display: "flex", width: headWidth, fontWeight: 700, color: palette.redDark, whiteSpace: "nowrap" }}
          >
            {heads[index]}
          </div>
          <div style={{ display: "flex", width: width - headWidth }}>{note}</div>
        </div>
      ))}
    </div>
  );
}
