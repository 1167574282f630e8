import type { County } from "../../model/county.ts";
import type { RenderOptions } from "../../rendering/format.ts";
import type { Store } from "../../rendering/store.ts";
import type { ItemPlan, SheetPlan } from "./plan-edition.ts";
import type { PagePlan } from "./plan-pages.ts";

/** An edition whose sheets are planned, and how they are drawn: what its files and pages are made from. */
export interface PlannedEdition {
  readonly county: County;
  readonly items: readonly ItemPlan[];
  readonly pages: readonly PagePlan[];
  readonly options: RenderOptions;
  readonly store: Store;
}

/** Every sheet of an edition, in the order of places and items. */
export function sheetsOf({ items }: Pick<PlannedEdition, "items">): SheetPlan[] {
  return items.flatMap(({ sheets }) => sheets);
}

/** Titles of the sheets and pages of an edition, and what a list calls them: their kind with their place's name. */
export const titlesOf = ({ items, pages }: Pick<PlannedEdition, "items" | "pages">): string[] => [
  ...items.flatMap(({ item, place, sheets }) => sheets.flatMap(({ title }) => [title, place.name + item.name])),
  ...pages.flatMap(({ item, place, made }) => (made ? [made.title, place.name + item.name] : [])),
];
