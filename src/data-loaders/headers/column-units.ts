import type { Field, TableDefinition } from "../../model/fields.ts";
import { isSameKind, isUnit, unitScale, unitSpelling } from "../cells/units.ts";
import type { Problem } from "../problems.ts";
import { headerWords } from "./header-words.ts";

/** What to do with the figures of a table's columns. */
export interface ColumnUnits {
  /** By what the figures of a field are multiplied, where its column has another unit. */
  readonly scales: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
  /** What was converted, to be told. */
  readonly notices: readonly string[];
}

/** Where a table's units are written. */
export interface WrittenUnits {
  readonly table: TableDefinition;
  readonly headers: readonly string[];
  /** Column of each field. */
  readonly columns: ReadonlyMap<string, number>;
  /** Units of a line above the header, for columns without their own. */
  readonly above?: readonly string[];
  /** Cells of a row of units below the header. */
  readonly below?: readonly string[];
  readonly at: Pick<Problem, "file" | "line">;
}

type NumberField = Extract<Field, { readonly unit: string }>;

/** Compares the units that columns have with those that their fields are in: known ones are converted, others an error. */
export function columnUnits({ table, headers, columns, above = [], below = [], at }: WrittenUnits): ColumnUnits {
  const numbers = [...columns].flatMap(([key, index]) => {
    const field = table.fields[key];
    return field && "unit" in field
      ? [{ key, field, index, written: ownUnit(headers[index] ?? "", below[index]) }]
      : [];
  });
  const unmarked = numbers.filter(({ written }) => written === undefined);
  const scales = new Map<string, number>();
  const problems: Problem[] = [];
  const notices: string[] = [];
  for (const { key, field, index, written } of numbers) {
    const header = (headers[index] ?? "").trim();
    const general = written === undefined ? above.filter((unit) => isSameKind(unit, field.unit)) : [];
    const isGenerallyOwn = general.length === 0 || general.some((unit) => unitScale(unit, field.unit) === 1);
    const unit = written ?? (isGenerallyOwn ? field.unit : general[0]!);
    const scale = unitScale(unit, field.unit);
    if (scale === 1 || unitSpelling(unit) === unitSpelling(field.unit)) continue;
    const isCertain =
      written !== undefined || (above.length === 1 && unmarked.every((other) => isOf(unit, other.field)));
    if (scale === undefined || !isCertain)
      problems.push({ ...at, severity: "error", column: header, ...unclear(field, unit, written !== undefined) });
    else {
      scales.set(key, scale);
      notices.push(`“${header}”这一列的单位是${unit}，已换算成${field.unit}（乘以${Number(scale.toPrecision(6))}）`);
    }
  }
  return { scales, problems, notices };
}

const isOf = (unit: string, { unit: own }: NumberField): boolean => isSameKind(unit, own);

function ownUnit(header: string, below = ""): string | undefined {
  const inHeader = headerWords(header).remarks.map(unitSpelling).find(isUnit);
  return inHeader ?? (isUnit(below) ? unitSpelling(below) : undefined);
}

function unclear(field: NumberField, unit: string, isOwn: boolean): Pick<Problem, "message" | "fix"> {
  const name = headerWords(field.header).base;
  return isOwn
    ? {
        message: `这一列的单位是${unit}，应为${field.unit}`,
        fix: `把数值换算成${field.unit}，列名写作“${name}(${field.unit})”`,
      }
    : {
        message: `表头上方写着单位是${unit}，看不出这一列是${unit}还是${field.unit}`,
        fix: `把单位写进列名：“${name}(${field.unit})”或“${name}(${unit})”`,
      };
}

/** Units of the lines above a header: 单位：万元, 计量单位：户、人, 汇总表（万元）. */
export function unitsAbove(lines: readonly (readonly string[])[]): string[] {
  return [...new Set(lines.flat().flatMap(unitsIn))];
}

function unitsIn(cell: string): string[] {
  const text = cell.normalize("NFKC");
  const listed = /(?:^|[\s(])(?:计量|金额|数量|货币)?单位\s*:\s*([^()]+)/.exec(text)?.[1];
  const bracketed = /\(([^()]+)\)\s*$/.exec(text)?.[1];
  const parts = (listed ?? bracketed ?? "").split(/[、,/;\s]+/).filter((part) => part !== "");
  return parts.length > 0 && parts.every(isUnit) ? parts.map(unitSpelling) : [];
}
