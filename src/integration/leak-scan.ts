import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { County } from "../model/county.ts";
import type { Field } from "../model/fields.ts";
import { tables } from "../model/tables/index.ts";
import { spokenPhone } from "../text/phone.ts";

/** A value that may not be public, found in a public file. */
export interface Leak {
  readonly file: string;
  /** Header of the field it belongs to; the value itself is not repeated. */
  readonly field: string;
}

/** Files whose content is text; pictures are renderings of it. */
const TEXT_FILES = /\.(?:html|json|svg|xml|txt|js|css|csv)$/;

/** Shorter values (有, 3组) stand everywhere by chance and say nothing of anybody; names of persons are sought as words. */
const LEAST_LENGTH = 7;
const PERSONS = /姓名|借款人|担保人/;
const NAME = /[\u4e00-\u9fff·]+/g;
/** A name of two characters as sheets write it, as wide as one of three. */
const SPACED_NAME = /(?<![\u4e00-\u9fff·])[\u4e00-\u9fff]\u3000[\u4e00-\u9fff](?![\u4e00-\u9fff·])/g;

/** What of a drawing holds nothing but numbers: references to glyphs, and shapes; nearly all of a file's size. */
const DRAWING = /<use xlink:href="#g\d-[0-9a-f]+" transform="[^"]*"\/>| (?:d|transform|points)="[^"]*"/g;

/** Values that may not be public, each with the header of its field. */
interface Secrets {
  /** By their first characters, so that a text is read once however many there are. */
  readonly long: Map<string, [value: string, field: string][]>;
  /** Names of persons: a leak where one stands as a word of its own. */
  readonly names: Map<string, string>;
}

/** Titles of filed papers: the one kind of secret that a sheet's or page's own title may be, where an office files its print. */
const FILED_TITLE = tables.documents.fields.title.header;

/**
 * Looks for every value that only the office's edition holds in the public one's files and file names. The model has
 * dropped them already; this is the second lock, for what somebody adds later. `titles` are those of the public edition's
 * own sheets and pages: a paper on file that is titled so is one of them, and says nothing by its title.
 */
export function findLeaks(folder: string, internal: County, published: County, titles: readonly string[] = []): Leak[] {
  const secrets = secretsOf(internal, published, titles);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .sort()
    .flatMap((file) => {
      const content = TEXT_FILES.test(file) ? readFileSync(path.join(folder, file), "utf8") : "";
      const fields = new Set(valuesIn(`${file}\n${content.replace(DRAWING, "")}`, secrets).map(([, field]) => field));
      return [...fields].map((field) => ({ file, field }));
    });
}

/** The secrets that stand in a text. */
function valuesIn(text: string, { long, names }: Secrets): [value: string, field: string][] {
  const found: [string, string][] = [];
  for (let at = 0; at + LEAST_LENGTH <= text.length && long.size > 0; at += 1) {
    for (const entry of long.get(text.slice(at, at + LEAST_LENGTH)) ?? []) {
      if (text.startsWith(entry[0], at)) found.push(entry);
    }
  }
  const spaced = (text.match(SPACED_NAME) ?? []).map((name) => name.replace("\u3000", ""));
  for (const word of new Set([...(text.match(NAME) ?? []), ...spaced])) {
    const field = names.get(word);
    if (field !== undefined) found.push([word, field]);
  }
  return found;
}

/**
 * Values that the internal county holds in fields that are not public, less those that the published one says as well,
 * and titles of filed papers that the public edition's own titles say.
 */
function secretsOf(internal: County, published: County, titles: readonly string[]): Secrets {
  const all = new Map<string, string>();
  for (const [name, table] of Object.entries(tables)) {
    const rows = internal[name as keyof County];
    if (!Array.isArray(rows)) continue;
    for (const row of rows as Record<string, unknown>[]) {
      for (const [key, field] of Object.entries(table.fields)) {
        const value = row[key];
        if (typeof value === "string" && field.privacy !== "public" && !isCommonWord(field, value))
          all.set(value, field.header);
      }
    }
  }
  const secrets = sortSecrets(all);
  for (const [value] of valuesIn(JSON.stringify(published), secrets)) all.delete(value);
  // A place's name in two lines leaves a line that may be somebody's name: 马莲 of 马莲村.
  for (const part of partsOfNames(published)) if (secrets.names.has(part)) all.delete(part);
  for (const [value, field] of valuesIn(titles.join("\n"), secrets)) if (field === FILED_TITLE) all.delete(value);
  // Telephone numbers also as sheets write them.
  for (const [value, field] of [...all]) all.set(spokenPhone(value), field);
  return sortSecrets(all);
}

/** A value of a code table is a word that forms and policies use, and says nothing of anybody. */
function isCommonWord(field: Field, value: string): boolean {
  return field.type === "choice" && (field.table.values as readonly string[]).includes(value);
}

/** Longest name of a person that a part of a place's name may be. */
const LONGEST_NAME = 4;

/** Every run of two to four characters in the names of public places. */
function partsOfNames({ profile, townships, villages }: County): Set<string> {
  const names = [profile, ...profile.specialAreas, ...townships, ...villages].map(({ name }) => [...name]);
  const parts = new Set<string>();
  for (const name of names)
    for (let from = 0; from < name.length; from += 1)
      for (let length = 2; length <= LONGEST_NAME && from + length <= name.length; length += 1)
        parts.add(name.slice(from, from + length).join(""));
  return parts;
}

function sortSecrets(values: ReadonlyMap<string, string>): Secrets {
  const entries = [...values];
  return {
    long: Map.groupBy(
      entries.filter(([value]) => value.length >= LEAST_LENGTH),
      ([value]) => value.slice(0, LEAST_LENGTH),
    ),
    names: new Map(entries.filter(([value, field]) => PERSONS.test(field) && value.length > 1)),
  };
}
