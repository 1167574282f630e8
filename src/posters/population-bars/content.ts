import type { SharedScale } from "../../charts/bars/props.ts";
import type { SheetData } from "../../items/sheet.ts";
import type { WallContent } from "../../items/wall.ts";
import type { AmountClass } from "../../statistics/classes.ts";

/** Poor people of a place in both years; absent is what nobody says. */
export interface PlaceBar {
  readonly label: string;
  readonly isPoor: boolean;
  readonly base?: number;
  readonly current?: number;
  /** Of `current`, those in poor villages. */
  readonly ofPoor?: number;
  /** Over the villages that say both years. */
  readonly change?: number;
  /** 贫困发生率 of the current year, 0–1. */
  readonly rate?: number;
}

/** What the bars of a township's villages or of a county's townships say. */
export interface PopulationBarsContent extends WallContent {
  /** Decimals of rates in percent. */
  readonly rateDigits: number;
  readonly years: { readonly base: number; readonly current: number };
  /** In order of the current year's poor people, most first. */
  readonly rows: readonly PlaceBar[];
  /** All of them together; absent where there is one. */
  readonly total?: PlaceBar;
  /** Poor people of the current year per place: the arithmetic mean over those that say. */
  readonly mean?: { readonly value: number; readonly words: string };
  /** Poor people at both year ends over the villages that say both; where none does, what is known. */
  readonly before?: number;
  readonly after?: number;
  /** How many villages these are the people of, where others do not say both years. */
  readonly compared?: number;
  /** What else the sheet says in words. */
  readonly lines: readonly string[];
  /** Of whose poor people the two colours of bars are. */
  readonly kinds: { readonly poor: string; readonly other: string };
  /** Classes of the rate in percent. */
  readonly classes: readonly AmountClass[];
}

/** A sheet of them. */
export interface PopulationBarsSheet extends PopulationBarsContent, SheetData {
  /** Its share of rows and total. */
  readonly shown: readonly (PlaceBar & { readonly isTotal?: boolean })[];
  /** What the sheets have in common, where there are several. */
  readonly layout?: { readonly shared: SharedScale };
}
