import { clausesOf } from "../../catalogue/clauses.ts";
import type { PagePaper } from "../../items/printout.ts";
import type { PlannedEdition } from "../planning/edition.ts";
import { pageFile, pageFolder } from "../planning/plan-pages.ts";

/** An entry of printouts.json: a printable page, paths relative to the edition's folder. */
export interface PageListEntry {
  readonly id: string;
  readonly printout: string;
  readonly title: string;
  readonly level: string;
  readonly code: string;
  readonly name: string;
  /** Every clause that it answers at its place. */
  readonly clauses: readonly string[];
  readonly paper: "A3" | "A4" | "A5";
  readonly orientation: "portrait" | "landscape";
  /** Rows, or households. */
  readonly records: number;
  readonly dataDate: string;
  readonly hash: string;
  readonly path: string;
  readonly files: { readonly xlsx?: string; readonly csv?: string };
}

/** The list of every printable page of an edition. */
export function pageListOf({ county, pages }: PlannedEdition): PageListEntry[] {
  return pages.flatMap((page) => {
    const { item, place, made } = page;
    if (!made) return [];
    const { title, records, hash } = made;
    return [
      {
        id: `${place.code}/${item.id}`,
        printout: item.id,
        title,
        level: place.level,
        code: place.code,
        name: place.name,
        clauses: clausesOf(item.id, place.level),
        ...paperOf(item.paper),
        records,
        dataDate: county.profile.dataDate,
        hash,
        path: pageFolder(page),
        files: item.tables ? { xlsx: pageFile(page, "xlsx"), csv: pageFile(page, "csv") } : {},
      },
    ];
  });
}

function paperOf(paper: PagePaper): Pick<PageListEntry, "paper" | "orientation"> {
  const [size, way] = paper.split(" ");
  return { paper: size as PageListEntry["paper"], orientation: way === "landscape" ? "landscape" : "portrait" };
}
