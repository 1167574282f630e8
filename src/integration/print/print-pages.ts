import { writeFileSync } from "node:fs";
import path from "node:path";
import { clausesOf } from "../../catalogue/clauses.ts";
import { type PagePlan, pageFolder } from "../planning/plan-pages.ts";
import type { PagePrinter } from "./page-printer.ts";
import type { PrintFolders } from "./print-folders.ts";
import type { PrintEntry } from "./print-list.ts";
import { printName } from "./print-names.ts";

/** Millimetres of a page's paper. */
const SIZES: Readonly<Record<string, string>> = { A4: "210×297", A3: "297×420", A5: "210×297，对折成A5" };

/** A page that is to be printed, and whether anything on it is personal. */
export interface PageOrder extends Pick<PrintEntry, "isPersonal" | "since"> {
  readonly page: PagePlan;
  /** Folder of the pages' HTML. */
  readonly site: string;
}

/** Prints a page into the office's folder; without a printer it is only listed. */
export async function placePage(
  { page, isPersonal, since, site }: PageOrder,
  folders: PrintFolders,
  printer: PagePrinter | undefined,
): Promise<PrintEntry> {
  const { item, place, made } = page;
  const label = folders.labelOf(place);
  const size = item.paper.split(" ")[0]!;
  const name = folders.nameIn(
    "office",
    printName({ place: label, title: item.name, paper: size, isPersonal, ending: ".pdf" }),
  );
  const printed = await printer?.print(path.join(site, pageFolder(page), "index.html"));
  if (printed) writeFileSync(path.join(folders.paths.office, name), printed.bytes);
  return {
    title: made!.title,
    clauses: clausesOf(item.id, place.level),
    size: SIZES[size] ?? size,
    sheets: 1,
    ...(printed ? { pages: printed.pages } : {}),
    material: size === "A3" ? "A3复印纸" : size === "A5" ? "A4复印纸，双面对折装订" : "A4复印纸",
    quantity: 1,
    where: "存档或张贴，按清单条目",
    since,
    isPersonal,
    folder: folders.names.office,
    file: printed ? name : "未打印：没有浏览器",
  };
}
