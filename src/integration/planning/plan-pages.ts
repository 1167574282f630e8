import { pagesOf } from "../../catalogue/contents.ts";
import type { Selection } from "../../catalogue/selection.ts";
import { keyOf, pageHash } from "../../items/hash.ts";
import type { Place } from "../../items/place.ts";
import type { AnyPrintout, PageMarks } from "../../items/printout.ts";
import type { County } from "../../model/county.ts";
import type { PageFormat, PageJob } from "../../rendering/job.ts";
import type { Store } from "../../rendering/store.ts";
import { type FirstSeen, sheetDateOf } from "../../state/first-seen.ts";
import { pageFingerprintOf } from "./fingerprints.ts";

/** A printable page of an edition: what it is called, what identifies it, and where its files are in the store. */
export interface PagePlan {
  readonly item: AnyPrintout;
  readonly place: Place;
  readonly needs: readonly string[];
  /** Absent where data lack. */
  readonly made?: MadePage;
}

/** What a page is when it is there. */
export interface MadePage {
  readonly title: string;
  readonly records: number;
  readonly hash: string;
  readonly marks: PageMarks;
  readonly files: Readonly<Partial<Record<PageFormat, string>>>;
}

/** The pages of an edition, and the jobs for what the store does not hold. */
export interface PlannedPages {
  readonly pages: readonly PagePlan[];
  readonly jobs: readonly PageJob[];
}

/** Makes the content of every page of an edition, one after the other, and orders the files that the store lacks. */
export function planPages(county: County, selection: Selection, seen: FirstSeen, store: Store): PlannedPages {
  const pages: PagePlan[] = [];
  const jobs: PageJob[] = [];
  for (const { item, place, content, key, needs } of pagesOf(county, selection)) {
    if (!content || !key) {
      pages.push({ item, place, needs });
      continue;
    }
    const hash = pageHash(item.id, place.code, content);
    const marks: PageMarks = { sheetDate: sheetDateOf(seen, hash, county.profile.sheetDate) };
    const made = keyOf("page", key, marks, pageFingerprintOf(item));
    const formats: readonly PageFormat[] = item.tables ? ["html", "xlsx", "csv"] : ["html"];
    const files = Object.fromEntries(formats.map((format) => [format, store.pathOf(made, format)]));
    const { title, records } = content;
    pages.push({ item, place, needs, made: { title, records, hash, marks, files } });
    const lacking = Object.fromEntries(Object.entries(files).filter(([, file]) => !store.has(file)));
    if (Object.keys(lacking).length === 0) continue;
    const contentFile = store.pathOf(key, "content.json");
    if (!store.has(contentFile)) store.write(contentFile, JSON.stringify(content));
    jobs.push({ kind: "page", title, item: item.id, place: place.code, content: contentFile, marks, files: lacking });
  }
  return { pages, jobs };
}

/** Folder of a page, from the edition's. */
export function pageFolder({ item, place }: Pick<PagePlan, "item" | "place">): string {
  return `p/${place.code}/${item.id}/`;
}

/** Path of a spreadsheet beside a page, from the edition's folder. */
export function pageFile(page: Pick<PagePlan, "item" | "place">, format: Exclude<PageFormat, "html">): string {
  return `${pageFolder(page)}${page.item.id}.${format}`;
}
