import type { LocatorGround } from "../../charts/locator/locator.tsx";
import type { SheetData } from "../../items/sheet.ts";
import type { WallContent } from "../../items/wall.ts";
import type { PlanSums } from "../../statistics/exit-plan.ts";
import type { Totals } from "../../statistics/totals.ts";
import type { CountyYears } from "../parts/county-years.ts";
import type { TownshipLayout } from "../parts/township-layout.ts";
import type { TownshipMap } from "../parts/township-map.ts";

/** A village of the sheet with the year it is shown under. */
export interface PlanVillage {
  readonly code: string;
  readonly name: string;
  readonly isPoor: boolean;
  readonly exitYear?: number;
  /** Whether it is out by the end of the current year. */
  readonly hasExited: boolean;
}

/** A year of the plan, or several at its beginning or end where there are more than a sheet can tell apart. */
export interface PlanYear {
  /** First and last year; mostly the same. */
  readonly year: number;
  readonly until: number;
  /** 2016年, 2012年及以前, 2026年及以后. */
  readonly label: string;
  /** Poor villages whose exit year it is. */
  readonly villages: number;
  readonly names: readonly string[];
  /** Those of them that are out by the end of the current year; the exits of the others are planned. */
  readonly exited: number;
  readonly totals: Totals;
}

/** What 贫困村脱贫规划图 says of a township. */
export interface ExitPlanContent extends WallContent {
  /** Decimals of rates in percent. */
  readonly rateDigits: number;
  /** Absent where no map may be drawn: the sheet then has cards. */
  readonly map?: TownshipMap;
  /** Where the township lies, for cards; absent where that is unknown or not public. */
  readonly locator?: LocatorGround;
  readonly villages: readonly PlanVillage[];
  readonly years: readonly PlanYear[];
  readonly countyYears?: CountyYears;
  /** Last year whose figures are on record; those after it are planned. */
  readonly currentYear: number;
  readonly today: Totals;
  /** Of all years, and of those after the current one. */
  readonly sums: PlanSums;
  readonly planned: PlanSums;
  /** What the township calls itself: 镇, 乡 or 乡镇. */
  readonly kind: string;
  /** Rows that the panels make room for (see `panelRows`). */
  readonly rows: number;
}

/** The sheet with the map. */
export interface ExitPlanData extends ExitPlanContent, SheetData {
  readonly map: TownshipMap;
  readonly layout: TownshipLayout;
}

/** What of the content the table of years shows. */
export type Planned = Pick<
  ExitPlanContent,
  "years" | "countyYears" | "currentYear" | "today" | "sums" | "planned" | "kind"
>;

/** What a sheet for the years alone says of a content. */
export function planOf({ years, countyYears, currentYear, today, sums, planned, kind }: ExitPlanContent): Planned {
  return { years, ...(countyYears ? { countyYears } : {}), currentYear, today, sums, planned, kind };
}

/** A sheet for the years alone, behind a map that has no room for them. */
export interface YearsSheetData extends SheetData {
  readonly plan: Planned;
}
