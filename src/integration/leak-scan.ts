import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { County } from "../model/county.ts";
import { tables } from "../model/tables/index.ts";

/** A value that may not be public, found in a public file. */
export interface Leak {
  readonly file: string;
  /** Header of the field it belongs to; the value itself is not repeated. */
  readonly field: string;
}

/** Files whose content is text; pictures are renderings of it. */
const TEXT_FILES = /\.(?:html|json|svg|xml|txt|js|css|csv)$/;

/** Shorter values (有, 3组) stand everywhere by chance and say nothing of anybody. */
const LEAST_LENGTH = 7;

/** Attributes of drawings that hold nothing but numbers; most of a file's size. */
const DRAWING_ATTRIBUTES = / (?:d|transform|points)="[^"]*"/g;

/**
 * Looks for every value that only the office's edition holds in the public one's files and file names. The model has
 * dropped them already; this is the second lock, for what somebody adds later.
 */
export function findLeaks(folder: string, internal: County, published: County): Leak[] {
  const secrets = Map.groupBy(privateValues(internal, published), ([value]) => value.slice(0, LEAST_LENGTH));
  if (secrets.size === 0) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .sort()
    .flatMap((file) => {
      const content = TEXT_FILES.test(file) ? readFileSync(path.join(folder, file), "utf8") : "";
      const fields = fieldsIn(`${file}\n${content.replace(DRAWING_ATTRIBUTES, "")}`, secrets);
      return [...fields].map((field) => ({ file, field }));
    });
}

/** Headers of the fields whose values stand in a text; `secrets` are grouped by their first characters. */
function fieldsIn(text: string, secrets: ReadonlyMap<string, readonly (readonly [string, string])[]>): Set<string> {
  const fields = new Set<string>();
  for (let at = 0; at + LEAST_LENGTH <= text.length; at += 1) {
    for (const [value, field] of secrets.get(text.slice(at, at + LEAST_LENGTH)) ?? []) {
      if (text.startsWith(value, at)) fields.add(field);
    }
  }
  return fields;
}

/** Values of the internal county that occur nowhere in the published one, with their field's header. */
function privateValues(internal: County, published: County): Map<string, string> {
  const publicText = JSON.stringify(published);
  const values = new Map<string, string>();
  for (const [name, table] of Object.entries(tables)) {
    const rows = internal[name as keyof County];
    if (!Array.isArray(rows)) continue;
    for (const row of rows as Record<string, unknown>[]) {
      for (const [key, field] of Object.entries(table.fields)) {
        const value = row[key];
        if (typeof value !== "string" || value.length < LEAST_LENGTH || field.privacy === "public") continue;
        if (!publicText.includes(value)) values.set(value, field.header);
      }
    }
  }
  return values;
}
