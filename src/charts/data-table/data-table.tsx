import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import { rectangle } from "../parts/frame.ts";
import { Hatch, rectangleRings } from "../parts/hatch.tsx";
import { Label } from "../parts/label.tsx";
import type { Segment } from "../parts/segment.ts";
import { type MergedCell, type PlacedDataTable, placeDataTable, type TableRow } from "./place.ts";
import type { DataTableProps } from "./props.ts";

const RULE_STROKE = 0.4;
const TOTALS_STROKE = 1;
/** Text of a size for which hatches of swatches have their usual spacing, mm. */
const HATCH_SIZE = 14;

/** A table over the full width of its box. Throws where the rows do not fit: split them with `rowsThatFit` first. */
export function DataTable(props: DataTableProps) {
  const placed = placeDataTable(props);
  const { rows, merged, fits, height } = placed;
  if (!fits) {
    throw new Error(`DataTable: ${props.rows.length} rows do not fit ${props.width} × ${props.height} mm`);
  }
  return (
    <g>
      {rows.map((row) => (
        <TableRowDrawing key={row.top} row={row} width={props.width} />
      ))}
      {merged.map((cell) => (
        <MergedDrawing key={`${cell.x} ${cell.y}`} cell={cell} />
      ))}
      <Line d={placed.headerRules.map(linePath).join("")} stroke={palette.cream} />
      {rows
        .filter(({ kind }) => kind === "totals")
        .map(({ top }) => (
          <Line key={top} d={`M0,${round(top)}H${round(props.width)}`} stroke={palette.redDark} width={TOTALS_STROKE} />
        ))}
      {props.isRuled && <Line d={columnRulePath(placed)} stroke={palette.greyLine} />}
      <Line d={`M0,${round(height - RULE_STROKE / 2)}H${round(props.width)}`} stroke={palette.grey} />
    </g>
  );
}

function TableRowDrawing({ row, width }: { row: TableRow; width: number }) {
  const fill = rowFill(row);
  const { swatch } = row;
  return (
    <g>
      {fill && <rect x={0} y={round(row.top)} width={round(width)} height={round(row.height)} fill={fill} />}
      {swatch && (
        <>
          <rect {...rectangle(swatch)} fill={swatch.fill.color} />
          <Hatch fill={swatch.fill} rings={rectangleRings(swatch)} scale={swatch.height / HATCH_SIZE} />
        </>
      )}
      {row.labels.map((label) => (
        <Label key={`${label.x} ${label.y}`} {...label} {...(row.kind === "header" ? { fill: palette.white } : {})} />
      ))}
    </g>
  );
}

/** A cell over several rows, through which no band runs, and the line at its upper edge. */
function MergedDrawing({ cell }: { cell: MergedCell }) {
  return (
    <g>
      <rect {...rectangle(cell)} fill={palette.paper} />
      <Line d={linePath(cell.rule)} stroke={palette.grey} />
      {cell.labels.map((label) => (
        <Label key={label.y} {...label} />
      ))}
    </g>
  );
}

/** A path of nothing is an attribute without value. */
function Line({ d, stroke, width = RULE_STROKE }: { d: string; stroke: string; width?: number }) {
  return d === "" ? null : <path d={d} fill="none" stroke={stroke} stroke-width={width} />;
}

/** A level line. */
function linePath([[x1, y], [x2]]: Segment): string {
  return `M${round(x1)},${round(y)}H${round(x2)}`;
}

/** Between columns, beneath the header. */
function columnRulePath({ spans, rows, height }: PlacedDataTable): string {
  return spans
    .slice(1)
    .map(({ left }) => `M${round(left)},${round(rows[0]!.height)}V${round(height)}`)
    .join("");
}

function rowFill(row: TableRow): string | undefined {
  if (row.kind === "header") return palette.redDark;
  if (row.isEmphasised || row.kind === "totals") return palette.cream;
  return row.index % 2 === 1 ? palette.greyFaint : undefined;
}
