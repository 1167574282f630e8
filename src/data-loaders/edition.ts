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
 * where the field is one a row cannot be without: nothing after the loader can give away what is not there.
 */
export function forEdition<R extends object>(
  table: TableDefinition,
  rows: readonly R[],
  edition: Edition,
): readonly R[] {
  if (edition === "internal") return rows;
  const fields = Object.entries(table.fields);
  return rows.flatMap((row) => {
    const cells = row as AnyRow;
    if (table.publicRows && !table.publicRows(cells)) return [];
    const kept = fields.filter(([, field]) => isPublic(field, cells));
    const isWhole = fields.every(
      ([key, field]) => field.required !== true || kept.some(([keptKey]) => keptKey === key),
    );
    const entries = kept.filter(([key]) => key in cells).map(([key, field]) => [key, publicValue(field, cells[key])]);
    return isWhole ? [Object.fromEntries(entries) as R] : [];
  });
}
