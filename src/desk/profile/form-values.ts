import { isObject, type Json } from "../../data-loaders/parse-json.ts";
import { type ProfileItem, profileGuide } from "../../dictionary/profile-guide.ts";

/** 县.json as it is written. */
export type ProfileObject = { readonly [key: string]: Json };

/** How an item of 县.json is filled in. */
export type InputKind = "text" | "yesNo" | "choice" | "lines" | "entries" | "years" | "pairs";

/** Decided by what is written now, else by the example: some items may be one text or one for each place. */
export function kindOf({ example, choices, entryKeys }: ProfileItem, present: Json | undefined): InputKind {
  if (choices) return "choice";
  if (entryKeys) return "entries";
  if (Array.isArray(example)) return "lines";
  if (typeof example === "boolean") return "yesNo";
  if (isObject(example as Json)) return isYears(example) ? "years" : "pairs";
  return isObject(present) ? "pairs" : "text";
}

/** An object whose keys are given: 基期, 现状, 计划, 目标. */
const isYears = (example: unknown): boolean => Object.keys(example as object).includes("基期");

/** The four years, in order. */
export const YEAR_KEYS = ["基期", "现状", "计划", "目标"] as const;

/** A form as it was sent: every value of each name, in order. */
export type SentForm = Readonly<Record<string, readonly string[]>>;

/** 县.json as a form leaves it: items that the form does not know stay as they are, empty ones that need not be go. */
export function withForm(present: ProfileObject, sent: SentForm): ProfileObject {
  const next: Record<string, Json> = { ...present };
  for (const item of profileGuide) {
    if (!(item.key in sent) && !Object.keys(sent).some((name) => name.startsWith(`${item.key}.`))) continue;
    const value = fieldValue(item, present[item.key], sent);
    if (value === undefined) delete next[item.key];
    else next[item.key] = value;
  }
  return next;
}

function fieldValue(item: ProfileItem, present: Json | undefined, sent: SentForm): Json | undefined {
  const { key, required, example } = item;
  const all = (name: string): readonly string[] => (sent[name] ?? []).map((text) => text.trim());
  const [text = ""] = all(key);
  switch (kindOf(item, present)) {
    case "yesNo":
      return text === "" ? undefined : text === "是";
    case "lines": {
      const lines = (sent[key]?.[0] ?? "").split(/\r?\n/).map((line) => line.trim());
      const filled = lines.filter((line) => line !== "").map((line) => scalar(line, (example as Json[])[0]!));
      return filled.length === 0 ? undefined : filled;
    }
    case "entries": {
      const keys = item.entryKeys!;
      const columns = keys.map((name) => all(`${key}.${name}`));
      const count = Math.max(0, ...columns.map(({ length }) => length));
      const entries = Array.from({ length: count }, (_, row) =>
        keys.flatMap((name, column) => {
          const cell = columns[column]![row] ?? "";
          return cell === "" ? [] : [[name, cell] as const];
        }),
      );
      const filled = entries.filter(({ length }) => length > 0).map((entry) => Object.fromEntries(entry));
      return filled.length === 0 ? undefined : filled;
    }
    case "years":
      return Object.fromEntries(YEAR_KEYS.map((name) => [name, scalar(all(`${key}.${name}`)[0] ?? "", 2013)]));
    case "pairs": {
      const values = all(`${key}.value`);
      const sample = Object.values(isObject(example as Json) ? (example as ProfileObject) : { "": "" })[0]!;
      const pairs = all(`${key}.key`).flatMap((name, index) =>
        name === "" && !values[index] ? [] : [[name, scalar(values[index] ?? "", sample)] as const],
      );
      return pairs.length === 0 ? undefined : Object.fromEntries(pairs);
    }
    default:
      return text === "" && !required ? undefined : scalar(text, example as Json);
  }
}

/** A number where the example is one and the text can be read so; else the text, which the loader judges. */
const scalar = (text: string, example: Json): Json =>
  typeof example === "number" && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
