import { DataTable } from "../../charts/data-table/data-table.tsx";
import { placeDataTable } from "../../charts/data-table/place.ts";
import type { DataTableProps, TableColumn } from "../../charts/data-table/props.ts";
import type { PanelBox } from "../../items/panel.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { Panel } from "./panel.tsx";
import { evenParts } from "./sheet-number.ts";

/** A table that may stand in blocks side by side. */
export interface Blocks {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Rows that end the last block, with the total. */
  readonly after: readonly (readonly string[])[];
  readonly totals: readonly string[];
}

const MOST_BLOCKS = 3;
/** Space between blocks, ems of body text; largest text, of body text; what another block must gain for the text. */
const APART = 2;
const LARGEST = 1.07;
const WORTH = 1.12;

/** A table's blocks in a box, and the size of their text, mm. */
interface PlacedBlocks {
  readonly tables: readonly DataTableProps[];
  readonly size: number;
  readonly fits: boolean;
}

/** As many blocks as the text gains by. */
export function placeBlocks(table: Blocks, box: PanelBox, type: TypeScale): PlacedBlocks {
  const counts = Array.from({ length: MOST_BLOCKS }, (_, index) => index + 1);
  const ways = counts
    .filter((count) => count <= Math.max(1, table.rows.length))
    .map((count) => inBlocks(table, box, type, count));
  return ways.reduce((best, next) => {
    const isBetter = next.fits !== best.fits ? next.fits : next.size > best.size * WORTH;
    return isBetter ? next : best;
  });
}

function inBlocks(
  { columns, rows, after, totals }: Blocks,
  box: PanelBox,
  type: TypeScale,
  count: number,
): PlacedBlocks {
  const width = (box.width - (count - 1) * APART * type.body) / count;
  const room = { width, height: box.height, type, largest: type.body * LARGEST };
  const tables = evenParts([...rows, ...after, totals], count).map((own, index): DataTableProps => {
    const isLast = index === count - 1;
    return { columns, rows: isLast ? own.slice(0, -1) : own, ...(isLast ? { totals } : {}), ...room };
  });
  const placed = tables.map(placeDataTable);
  const size = Math.min(...placed.map((one) => one.size));
  const even = tables.map((one) => ({ ...one, largest: size }));
  const loosest = Math.min(...even.map((one) => placeDataTable(one).rows.at(-1)!.height)) / size;
  return { tables: even.map((one) => ({ ...one, loosest })), size, fits: placed.every(({ fits }) => fits) };
}

/** Draws the blocks of a table side by side in their box. */
export function TableBlocks({ table, box, type }: { table: Blocks; box: PanelBox; type: TypeScale }) {
  const { tables } = placeBlocks(table, box, type);
  return (
    <div style={{ display: "flex", ...box }}>
      {tables.map((props, index) => (
        <Panel
          key={props.rows[0]?.[0]}
          style={{ width: props.width, height: box.height, marginLeft: index === 0 ? 0 : APART * type.body }}
          chart={() => <DataTable {...props} />}
        />
      ))}
    </div>
  );
}
