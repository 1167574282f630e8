import type { Field } from "../../model/fields.ts";
import { tables } from "../../model/tables/index.ts";

/** Where the data have an element: a column of a table, of certain rows alone; an entry of 县.json; a text; a sheet. */
export type DataSource =
  | { readonly kind: "column"; readonly table: string; readonly field: string; readonly rows?: string }
  | { readonly kind: "profile"; readonly key: ProfileSource }
  | { readonly kind: "text"; readonly name: string }
  | { readonly kind: "sheet"; readonly item: string };

/** Entries of 县.json that are made public. */
export const profileSources = ["贫困标准", "脱贫退出线", "监督电话"] as const;
type ProfileSource = (typeof profileSources)[number];

/** Why a source cannot be one. */
export type SourceFault = "form" | "table" | "column" | "office" | "key";

const FORM = /^(县\.json|文本|图表|[^.[\]]+)(?:\[([^\]]+)\])?\.(.+)$/;

/** A source as a list writes it → what it names, or what is wrong with it. */
export function readSource(said: string): DataSource | SourceFault {
  const [, where, rows, what] = FORM.exec(said) ?? [];
  if (where === undefined || what === undefined) return "form";
  if (where === "县.json") {
    const key = profileSources.find((each) => each === what);
    return key ? { kind: "profile", key } : "key";
  }
  if (where === "文本") return { kind: "text", name: what };
  if (where === "图表") return { kind: "sheet", item: what };
  const found = Object.entries(tables).find(([, { name }]) => name === where);
  if (!found) return "table";
  const [table, { fields, readers }] = found;
  const field = Object.entries<Field>(fields).find(([, { header }]) => header === what);
  if (!field) return "column";
  if (readers === "office" || field[1].privacy !== "public") return "office";
  return { kind: "column", table, field: field[0], ...(rows === undefined ? {} : { rows }) };
}
