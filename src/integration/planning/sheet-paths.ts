import { type Format, fileName, formatsFor, type RenderOptions } from "../../rendering/format.ts";
import type { SheetPlan } from "./plan-edition.ts";

/** Where a sheet's file of a format stands, from the edition's folder. */
export function sheetPath({ place, id }: SheetPlan, format: Format, options: RenderOptions): string {
  return `posters/${place.code}/${fileName(id, format, options)}`;
}

/** The files that a sheet has, by format. */
export function sheetPaths(sheet: SheetPlan, options: RenderOptions): readonly (readonly [Format, string])[] {
  return formatsFor(sheet.paper, options).map((format) => [format, sheetPath(sheet, format, options)]);
}
