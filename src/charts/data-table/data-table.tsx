import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import { Label } from "../parts/label.tsx";
import { placeDataTable, type TableRow } from "./place.ts";
import type { DataTableProps } from "./props.ts";

const RULE_STROKE = 0.4;
const TOTALS_STROKE = 1;

/** A table over the full width of its box. Throws where the rows do not fit: split them with `rowsThatFit` first. */
export function DataTable(props: DataTableProps) {
  const { rows, fits } = placeDataTable(props);
  if (!fits) {
    throw new Error(`DataTable: ${props.rows.length} rows do not fit ${props.width} × ${props.height} mm`);
  }
  const bottom = rows.at(-1)!;
  return (
    <g>
      {rows.map((row) => (
        <TableRowDrawing key={row.top} row={row} width={props.width} />
      ))}
      <path
        d={`M0,${round(bottom.top + bottom.height - RULE_STROKE / 2)}H${round(props.width)}`}
        fill="none"
        stroke={palette.grey}
        stroke-width={RULE_STROKE}
      />
    </g>
  );
}

function TableRowDrawing({ row, width }: { row: TableRow; width: number }) {
  const fill = rowFill(row);
  return (
    <g>
      {fill && <rect x={0} y={round(row.top)} width={round(width)} height={round(row.height)} fill={fill} />}
      {row.kind === "totals" && (
        <path
          d={`M0,${round(row.top)}H${round(width)}`}
          fill="none"
          stroke={palette.redDark}
          stroke-width={TOTALS_STROKE}
        />
      )}
      {row.labels.map((label) => (
        <Label key={`${label.x} ${label.y}`} {...label} {...(row.kind === "header" ? { fill: palette.white } : {})} />
      ))}
    </g>
  );
}

function rowFill(row: TableRow): string | undefined {
  if (row.kind === "header") return palette.redDark;
  if (row.isEmphasised || row.kind === "totals") return palette.cream;
  return row.index % 2 === 1 ? palette.greyFaint : undefined;
}
