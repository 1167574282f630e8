import type { ItemPlan } from "../planning/plan-edition.ts";

/** Places of an item that are named. */
const NAMED = 5;

/** Sheets of one item that could not be made at some places, for the same reason. */
export interface MissingSheets {
  readonly item: string;
  /** Names of the places. */
  readonly places: readonly string[];
  /** What is missing, in Chinese. */
  readonly needs: readonly string[];
}

/**
 * The wall charts that an edition could not make for want of data, by item and reason. What a place needs not have, such as
 * a fund's charter where there is no fund, asks for nothing and is not among them.
 */
export function missingSheets(
  items: readonly Pick<ItemPlan, "item" | "place" | "needs" | "sheets">[],
): MissingSheets[] {
  const missing = items.filter(({ sheets, needs }) => sheets.length === 0 && needs.length > 0);
  const alike = Map.groupBy(missing, ({ item, needs }) => [item.id, ...needs].join("\t"));
  return [...alike.values()].map((group) => ({
    item: group[0]!.item.name,
    places: group.map(({ place }) => place.name),
    needs: group[0]!.needs,
  }));
}

/** Told at the end of a build; nothing where all could be made. */
export function missingSheetLines(missing: readonly MissingSheets[]): string[] {
  if (missing.length === 0) return [];
  return [
    `因缺数据没有做出的图表${countOf(missing)}张：`,
    ...missing.map(({ item, places, needs }) => {
      const named = places.slice(0, NAMED).join("、");
      const where = places.length > NAMED ? `${named}等${places.length}处` : named;
      return `  ${item}（${where}）：缺${needs.join("、")}`;
    }),
  ];
}

/** How many sheets are missing, a sheet for each place. */
export const countOf = (missing: readonly MissingSheets[]): number =>
  missing.reduce((sum, { places }) => sum + places.length, 0);
