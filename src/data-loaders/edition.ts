import type { Edition } from "../model/county.ts";
import type { AnyRow, Field, FieldValue, TableDefinition } from "../model/fields.ts";
import { maskIn } from "../model/mask.ts";
import { isOfficeLine } from "../model/phones.ts";

const isPublic = (field: Field, row: AnyRow): boolean => field.privacy === "public" || field.publicWhen?.(row) === true;

/** Free text may hide a number that a column of its own would have kept back. */
const publicValue = (field: Field, value: FieldValue): FieldValue =>
  field.type === "text" && typeof value === "string" ? maskIn(value, isOfficeLine) : value;

/**
 * The rows an edition may hold. For the public one every field that is not public is dropped, and with it the whole row
 * where the field is one a row cannot be without, and all rows where the table is the office's: nothing after the loader
 * can give away what is not there.
 */
export function forEdition(table: TableDefinition, rows: readonly AnyRow[], edition: Edition): readonly AnyRow[] {
  if (edition === "internal") return rows;
  if (table.readers === "office") return [];
  const fields = Object.entries(table.fields);
  return rows.flatMap((row) => {
    if (table.publicRows && !table.publicRows(row)) return [];
    const kept = fields.filter(([, field]) => isPublic(field, row));
    const isWhole = fields.every(
      ([key, field]) => field.required !== true || kept.some(([keptKey]) => keptKey === key),
    );
    const entries = kept.filter(([key]) => key in row).map(([key, field]) => [key, publicValue(field, row[key])]);
    return isWhole ? [Object.fromEntries(entries)] : [];
  });
}
