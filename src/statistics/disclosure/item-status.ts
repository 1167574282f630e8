import type { County } from "../../model/county.ts";
import type { DisclosureItem } from "../../model/disclosure-standard.ts";
import { type DataSource, readSource } from "./data-source.ts";

/** Published whole, in part, or not for want of data. */
export type DisclosureStatus = "published" | "partial" | "none";

/** An item with what of it there is. */
export interface ItemStatus extends Omit<DisclosureItem, "elements"> {
  readonly status: DisclosureStatus;
  readonly elements: readonly { readonly name: string; readonly isGiven: boolean }[];
}

/** How far a county's public data answer each item; `hasSheet` says whether a kind of sheet was made anywhere. */
export function itemStatuses(
  county: County<"public">,
  items: readonly DisclosureItem[],
  hasSheet: (item: string) => boolean,
): ItemStatus[] {
  return items.map(({ elements, ...item }) => {
    const told = elements.map(({ name, data }) => ({ name, isGiven: isGiven(county, data, hasSheet) }));
    const given = told.filter(({ isGiven }) => isGiven).length;
    return { ...item, elements: told, status: given === 0 ? "none" : given === told.length ? "published" : "partial" };
  });
}

function isGiven(county: County<"public">, data: string | undefined, hasSheet: (item: string) => boolean): boolean {
  const source = data === undefined ? "form" : readSource(data);
  if (typeof source === "string") return false;
  switch (source.kind) {
    case "column":
      return hasColumn(county, source);
    case "text":
      return county.texts[source.name] !== undefined;
    case "sheet":
      return hasSheet(source.item);
    case "profile":
      return hasEntry(county, source.key);
  }
}

/** Whether a row, of those that say the word in some field where one is asked for, has the field. */
function hasColumn(county: County<"public">, { table, field, rows }: Extract<DataSource, { kind: "column" }>): boolean {
  const all =
    (county as unknown as Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>)[table] ?? [];
  return all.some(
    (row) => row[field] !== undefined && row[field] !== "" && (rows === undefined || Object.values(row).includes(rows)),
  );
}

function hasEntry({ profile }: County, key: Extract<DataSource, { kind: "profile" }>["key"]): boolean {
  switch (key) {
    case "贫困标准":
      return Object.keys(profile.povertyLine).length > 0;
    case "脱贫退出线":
      return profile.exitRate !== undefined;
    case "监督电话":
      return profile.hotlines.length > 0;
  }
}
