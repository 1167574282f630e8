import { readFileSync } from "node:fs";
import path from "node:path";
import { clausesOf } from "../../catalogue/clauses.ts";
import { PAPER_SIZES } from "../../model/paper-sizes.ts";
import type { Format, RenderOptions } from "../../rendering/format.ts";
import { formatsFor } from "../../rendering/format.ts";
import type { Store } from "../../rendering/store.ts";
import { type Paper, shortSide } from "../../theme/paper.ts";
import { linkOrCopy } from "../edition/edition-files.ts";
import { drawnFile } from "../planning/draw-sheets.ts";
import type { SheetPlan } from "../planning/plan-edition.ts";
import type { PrintFolders } from "./print-folders.ts";
import type { PrintEntry } from "./print-list.ts";
import { printName } from "./print-names.ts";

/** Files of a sheet for print; pictures for screens are not among them. */
export function printFormats(paper: Paper, options: RenderOptions): readonly Format[] {
  return formatsFor(paper, options).filter((format) => format === "pdf" || format === "cmyk" || format === "tiles");
}

/** What a sheet says, for the search for personal data. */
export function sheetText({ layout, sheet }: SheetPlan): string {
  return JSON.stringify((JSON.parse(readFileSync(layout, "utf8")) as unknown[])[sheet - 1]);
}

/** Puts a sheet's files where they belong: with the print shop, or, named so, with the office. */
export function placeSheet(
  plan: SheetPlan,
  { isPersonal, since }: Pick<PrintEntry, "isPersonal" | "since">,
  folders: PrintFolders,
  options: RenderOptions,
  store: Store,
): PrintEntry {
  const { item, place, paper, sheet, sheets } = plan;
  const label = folders.labelOf(place);
  const title = item.name;
  const folder = isPersonal ? "office" : "shop";
  const names = printFormats(paper, options).map((format) => {
    const file = drawnFile(plan, format, options, store);
    const named = { place: label, title, sheet, sheets, isPersonal, ending: path.extname(file) };
    const kind = format === "pdf" ? paperName(paper) : `${paperName(paper)}${format === "tiles" ? "拼图" : "四色"}`;
    const name = folders.nameIn(folder, printName({ ...named, paper: kind }));
    linkOrCopy(file, path.join(folders.paths[folder], name));
    return name;
  });
  return {
    title: `${label}${title}${sheets > 1 ? `（第${sheet}张，共${sheets}张）` : ""}`,
    clauses: clausesOf(item.id, place.level),
    size: `${paper.width}×${paper.height}`,
    sheets: 1,
    pages: 1,
    material: shortSide(paper) >= LARGE ? "写真或铜版纸，覆膜" : "硬质展板或铜版纸",
    quantity: 1,
    where:
      place.level === "village" ? "村委会上墙" : place.level === "township" ? "双联扶贫工作站上墙" : "县扶贫办上墙",
    since,
    isPersonal,
    folder: folders.names[folder],
    file: names.join("、"),
  };
}

/** mm from which a sheet is for a plotter. */
const LARGE = 594;

/** A0, or its millimetres where it has no name. */
function paperName({ width, height }: Paper): string {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const known = Object.entries(PAPER_SIZES).find(([, size]) => size.short === short && size.long === long);
  return known?.[0] ?? `${width}x${height}`;
}
