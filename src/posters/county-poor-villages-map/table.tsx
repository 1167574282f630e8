import type { TableColumn } from "../../charts/data-table/props.ts";
import type { PanelBox } from "../../items/panel.ts";
import type { Totals } from "../../statistics/totals.ts";
import { formatNumber, formatPercent } from "../../text/numbers.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { Heading, headingHeight } from "../parts/heading.tsx";
import type { SheetMeasures } from "../parts/measures.ts";
import { type Blocks, placeBlocks, TableBlocks } from "../parts/table-blocks.tsx";
import type { SheetTable } from "../parts/table-part.ts";
import type { CountyPoorContent } from "./content.ts";

/** What of the content the table lists. */
type Listed = Pick<CountyPoorContent, "townships" | "totals" | "rateDigits">;

const COLUMNS: readonly TableColumn[] = [
  { header: "乡镇", align: "left" },
  { header: "行政村", unit: "个", align: "right" },
  { header: "贫困村", unit: "个", align: "right" },
  { header: "贫困户", unit: "户", align: "right" },
  { header: "贫困人口", unit: "人", align: "right" },
  { header: "贫困发生率", unit: "%", align: "right" },
];
const HEADING = "各乡镇贫困村和贫困人口";
const ORDER = "按贫困人口由多到少排列";

function blocksOf({ townships, totals, rateDigits }: Listed): Blocks {
  const cells = (name: string, of: Totals) => [
    name,
    formatNumber(of.villages),
    formatNumber(of.poorVillages),
    formatNumber(of.poorHouseholds),
    formatNumber(of.poorPopulation),
    formatPercent(of.rate, rateDigits).replace("%", ""),
  ];
  return {
    columns: COLUMNS,
    rows: townships.map((township) => cells(township.name, township.totals)),
    after: [],
    totals: cells("全县合计", totals),
  };
}

/** Whether the table can be read in a box, its heading included; mm. */
export function townshipTableFits(content: Listed, box: PanelBox, type: TypeScale): boolean {
  const height = box.height - headingHeight(type);
  return height > 0 && placeBlocks(blocksOf(content), { ...box, height }, type).fits;
}

/** The county's poverty by township, the county last; or where the reader finds it. */
export function TownshipTable({
  data,
  restSheet,
  box,
  measures,
}: {
  data: Listed;
  restSheet?: number | undefined;
  box: PanelBox;
  measures: SheetMeasures;
}) {
  if (restSheet !== undefined) return <Heading text={HEADING} remark={`见第${restSheet}张`} measures={measures} />;
  const { type } = measures;
  return (
    <div style={{ display: "flex", flexDirection: "column", width: box.width }}>
      <Heading text={HEADING} remark={ORDER} measures={measures} />
      <TableBlocks
        table={blocksOf(data)}
        box={{ width: box.width, height: box.height - headingHeight(type) }}
        type={type}
      />
    </div>
  );
}

/** The same for a sheet of its own, behind one that has no room for it. */
export function townshipTable(content: Listed): SheetTable {
  const { columns, rows, totals } = blocksOf(content);
  return { heading: HEADING, remark: ORDER, columns, rows, totals };
}
