import type { Place } from "../../../items/place.ts";
import type { County } from "../../../model/county.ts";
import type { PlaceData } from "../../../site/place-data.ts";
import { comparisonTable } from "./comparison-table.ts";
import { figureEntries, figureTable } from "./figure-entries.ts";
import { fundTable, projectTable } from "./money-tables.ts";
import { planTable } from "./plan-table.ts";
import { postTable } from "./post-table.ts";

/** Figures and tables of a place, cut to the edition of its county, which holds no more than it may. */
export function placeData(county: County, place: Place): PlaceData {
  const figures = figureEntries(county, place);
  const tables = [
    figureTable(county, place, figures),
    comparisonTable(county, place),
    planTable(county, place),
    projectTable(county, place),
    fundTable(county, place),
    postTable(county, place),
  ];
  return {
    figures,
    tables: tables.filter((table) => table !== undefined && table.rows.length > 0).map((table) => table!),
  };
}
