import type { Field, TableDefinition } from "../../model/fields.ts";
import { type HeaderWords, headerWords } from "./header-words.ts";
import { isKnownRemark } from "./known-remarks.ts";

/** Which columns may hold which fields, by the keys that fields have in the model. */
export interface FoundColumns {
  /** Columns that are certainly a field's; more than one where a file has the same field twice. */
  readonly sure: ReadonlyMap<string, readonly number[]>;
  /** Columns that would be a field's but for what stands in brackets. */
  readonly doubtful: ReadonlyMap<string, readonly number[]>;
}

type Names = readonly (readonly [key: string, names: readonly HeaderWords[]])[];

/**
 * Finds the columns of each field. A field's own name goes before its aliases. What stands in brackets may be left out where
 * it is a unit or a known remark; 脱贫年度（计划） is 计划脱贫年度, where that is a field.
 */
export function findColumns(table: TableDefinition, headers: readonly string[]): FoundColumns {
  const names: Names = Object.entries(table.fields).map(([key, field]) => [key, namesOf(field).map(headerWords)]);
  const words = headers.map((header) => moved(headerWords(header), names));
  const sure = new Map<string, readonly number[]>();
  for (const [key, own] of names) {
    for (const among of [own.slice(0, 1), own.slice(1)]) {
      const found = indexes(words, (header) => among.some((name) => isSurely(key, header, name)));
      if (found.length === 0) continue;
      sure.set(key, found);
      break;
    }
  }
  const taken = new Set([...sure.values()].flat());
  const doubtful = new Map<string, readonly number[]>();
  for (const [key, own] of names) {
    if (sure.has(key)) continue;
    const found = indexes(words, (header) => own.some(({ base }) => header.base === base && header.base !== ""));
    const free = found.filter((index) => !taken.has(index));
    if (free.length > 0) doubtful.set(key, free);
  }
  return { sure, doubtful };
}

/** All names of a field, its own first. */
export const namesOf = (field: Field): string[] => [field.header, ...(field.aliases ?? [])];

const indexes = (words: readonly HeaderWords[], holds: (words: HeaderWords) => boolean): number[] =>
  words.flatMap((header, index) => (holds(header) ? [index] : []));

function isSurely(key: string, header: HeaderWords, name: HeaderWords): boolean {
  if (header.whole === name.whole) return true;
  if (header.base !== name.base || header.base === "") return false;
  return header.remarks.every((remark) => name.remarks.includes(remark) || isKnownRemark(key, remark));
}

/** A name whose bracket, put before or after it, makes the name of a field. */
function moved(header: HeaderWords, names: Names): HeaderWords {
  const [remark, ...more] = header.remarks;
  if (remark === undefined || more.length > 0) return header;
  const known = new Set(names.flatMap(([, own]) => own.map(({ base }) => base)));
  const base = [`${remark}${header.base}`, `${header.base}${remark}`].find((candidate) => known.has(candidate));
  return base === undefined ? header : { whole: base, base, remarks: [] };
}
