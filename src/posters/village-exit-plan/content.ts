import type { SheetData } from "../../items/sheet.ts";
import type { WallContent } from "../../items/wall.ts";
import type { plannedTotal, VillagePlanYear } from "../../statistics/village-plan.ts";
import type { CountyYears } from "../parts/county-years.ts";
import type { TableSheetData } from "../parts/table-sheets.ts";

/** What 村级精准脱贫规划 says of a village. */
export interface VillagePlanContent extends WallContent {
  /** Decimals of rates in percent. */
  readonly rateDigits: number;
  /** Last year whose figures are on record; those after it are planned. */
  readonly currentYear: number;
  readonly years: readonly VillagePlanYear[];
  /** Sums over the planned years. */
  readonly planned: ReturnType<typeof plannedTotal>;
  readonly isPoor: boolean;
  readonly exitYear?: number;
  readonly clearedYear?: number;
  /** 发展方向. */
  readonly development?: string;
  readonly countyYears?: CountyYears;
}

/** Heights in mm: of the row with staircase and facts, and of the table beneath it with its heading. */
export interface PlanLayout {
  readonly top: number;
  /** With the size of its text; absent where the table stands on a sheet of its own. */
  readonly table?: { readonly height: number; readonly size: number };
}

/** The sheet with the staircase, and the table where it has room. */
export interface VillagePlanData extends VillagePlanContent, SheetData {
  readonly layout: PlanLayout;
}

/** A sheet of the plan, or one for its table alone. */
export type VillagePlanSheet = VillagePlanData | TableSheetData;
