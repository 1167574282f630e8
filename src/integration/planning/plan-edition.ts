import { readFileSync } from "node:fs";
import { contentsOf, type ItemAt } from "../../catalogue/contents.ts";
import type { Selection } from "../../catalogue/selection.ts";
import { keyOf, MARK_LENGTH } from "../../items/hash.ts";
import type { Place } from "../../items/place.ts";
import type { SheetMarks } from "../../items/sheet.ts";
import type { AnyWall } from "../../items/wall.ts";
import type { County } from "../../model/county.ts";
import type { PaperRequest } from "../../model/paper-request.ts";
import type { LayoutJob } from "../../rendering/job.ts";
import type { PlannedSheet } from "../../rendering/perform-job.ts";
import type { Store } from "../../rendering/store.ts";
import { type FirstSeen, sheetDateOf } from "../../state/first-seen.ts";
import { fingerprintsOf } from "./fingerprints.ts";
import { type GlyphUse, noteGlyphs } from "./missing-glyphs.ts";
import { papersFor } from "./papers-for.ts";

/** One sheet of paper of an edition: what it is called, where its layout is, and what identifies its drawing. */
export interface SheetPlan extends PlannedSheet {
  readonly item: AnyWall;
  readonly place: Place;
  /** Entry of the store with the sheets of its layout; this one is at `sheet - 1`. */
  readonly layout: string;
  readonly marks: SheetMarks;
  /** Identity of everything that the drawing depends on but its format. */
  readonly drawKey: string;
}

/** An item at a place: its sheets, none where data lack, and what it had to do without. */
export interface ItemPlan {
  readonly item: AnyWall;
  readonly place: Place;
  readonly needs: readonly string[];
  readonly sheets: readonly SheetPlan[];
}

/** Contents that are made, with their layouts found in the store or ordered. */
export interface OrderedEdition {
  readonly county: County;
  readonly items: readonly OrderedItem[];
  /** Layouts that the store does not hold. */
  readonly jobs: readonly LayoutJob[];
  /** Which characters stand on which sheets. */
  readonly glyphs: GlyphUse;
}

/** Entries of the store with an item's sheets and with what the plan says of them. */
interface LayoutEntry {
  readonly key: string;
  readonly sheets: string;
  readonly plan: string;
}

interface OrderedItem extends Pick<ItemAt, "item" | "place" | "needs"> {
  readonly layout?: LayoutEntry;
}

/** What decides which contents are made and how they are laid out. */
export interface LayoutSettings {
  readonly selection: Selection;
  readonly paper?: PaperRequest;
}

/** Makes every content of an edition, one after the other, and orders the layouts that the store lacks. */
export function orderLayouts(county: County, settings: LayoutSettings, store: Store): OrderedEdition {
  const jobs = new Map<string, LayoutJob>();
  const glyphs: GlyphUse = new Map();
  const items: OrderedItem[] = [];
  for (const at of contentsOf(county, settings.selection)) {
    const { item, place, content, needs, key } = at;
    if (!content || !key) {
      items.push({ item, place, needs });
      continue;
    }
    const papers = papersFor(county.profile, item, settings.paper);
    const layoutKey = keyOf("layout", key, papers, fingerprintsOf(item.id).layout);
    const layout: LayoutEntry = {
      key: layoutKey,
      sheets: store.pathOf(layoutKey, "sheets.json"),
      plan: store.pathOf(layoutKey, "plan.json"),
    };
    noteGlyphs(glyphs, content.frame.title, content);
    items.push({ item, place, needs, layout });
    if (jobs.has(layoutKey) || (store.has(layout.plan) && store.has(layout.sheets))) continue;
    const contentFile = store.pathOf(key, "content.json");
    if (!store.has(contentFile)) store.write(contentFile, JSON.stringify(content));
    jobs.set(layoutKey, {
      kind: "layout",
      title: content.frame.title,
      item: item.id,
      place: place.code,
      content: contentFile,
      papers,
      sheets: layout.sheets,
      plan: layout.plan,
    });
  }
  return { county, items, jobs: [...jobs.values()], glyphs };
}

/** The sheets of an edition whose layouts are all in the store, with the marks that each prints. */
export function planSheetsOf({ county, items }: OrderedEdition, seen: FirstSeen): ItemPlan[] {
  const { siteUrl, sheetDate } = county.profile;
  return items.map(({ item, place, needs, layout }): ItemPlan => {
    if (!layout) return { item, place, needs, sheets: [] };
    const planned = JSON.parse(readFileSync(layout.plan, "utf8")) as PlannedSheet[];
    const sheets = planned.map((sheet): SheetPlan => {
      const marks: SheetMarks = {
        hash: sheet.hash,
        qr: qrText(sheet, place.code, siteUrl),
        sheetDate: sheetDateOf(seen, sheet.hash, sheetDate),
      };
      const drawKey = keyOf("draw", layout.key, sheet.sheet, marks, fingerprintsOf(item.id).drawing);
      return { ...sheet, item, place, layout: layout.sheets, marks, drawKey };
    });
    return { item, place, needs, sheets };
  });
}

/** Address of the sheet's page with its hash; without a site, what the sheet is, in words. */
function qrText({ id, title, hash }: PlannedSheet, code: string, siteUrl: string | undefined): string {
  const mark = hash.slice(0, MARK_LENGTH);
  return siteUrl ? `${siteUrl}/s/${code}/${id}/?h=${mark}` : `${title} 校验码${mark}`;
}
