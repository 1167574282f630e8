import type { Source } from "../../../items/source.ts";
import type { DocumentRecord, Township, Village } from "../../../model/county.ts";
import { byPlace } from "../../../statistics/by-place.ts";
import { type FilingRule, filingRuleOf } from "./filing-rules.ts";
import { fondsOf, type PlaceFonds } from "./fonds.ts";

/** A document in a box or a volume. */
export interface FiledItem extends DocumentRecord {
  /** 件号: the office's, else its place in the list. */
  readonly itemNo: string;
  /** Pages in a volume, counted through from its first document; absent where one before it does not say how many it has. */
  readonly pagesFromTo?: readonly [number, number];
}

/** What stands together in one box (or volume): one year, one term of keeping, one box number. */
export interface ArchiveBox {
  readonly year?: number;
  readonly keeping?: string;
  readonly box?: string;
  readonly items: readonly FiledItem[];
}

/** The archive of a township or village. */
export interface Archive {
  readonly rule: FilingRule;
  readonly fonds: PlaceFonds;
  readonly boxes: readonly ArchiveBox[];
}

/** A place's own documents in their boxes, years first; `undefined`, after a need was noted, where none is on record. */
export function archiveOf(source: Source<"internal">, place: Township | Village): Archive | undefined {
  const { county } = source;
  const documents = byPlace(county, "documents")(place.code);
  if (documents.length === 0) {
    source.need(county.documents === undefined ? "档案目录" : "档案目录：没有本地的资料");
    return undefined;
  }
  const rule = filingRuleOf(county.profile);
  const series = Map.groupBy(documents, ({ year, keeping = "" }) => `${year ?? "9999"} ${keeping}`);
  const boxes = [...series].toSorted(([a], [b]) => a.localeCompare(b, "zh")).flatMap(([, own]) => boxesOf(own, rule));
  return { rule, fonds: fondsOf(county.profile, place), boxes };
}

/** Numbers run through a year's documents of one term, whatever box they are in. */
function boxesOf(documents: readonly DocumentRecord[], rule: FilingRule): ArchiveBox[] {
  const isNumbered = documents.some(({ itemNumber }) => itemNumber !== undefined);
  const inOrder = documents.toSorted((a, b) =>
    isNumbered
      ? Number(a.itemNumber ?? Number.MAX_SAFE_INTEGER) - Number(b.itemNumber ?? Number.MAX_SAFE_INTEGER)
      : (a.date ?? "").localeCompare(b.date ?? ""),
  );
  const items = inOrder.map((document, index): FiledItem => {
    const own = rule === "件2015" ? `${index + 1}`.padStart(4, "0") : `${index + 1}`;
    return { ...document, itemNo: isNumbered ? (document.itemNumber ?? "") : own };
  });
  return [...Map.groupBy(items, ({ box = "" }) => box).values()].map((inBox): ArchiveBox => {
    const { year, keeping, box } = inBox[0]!;
    return {
      ...(year === undefined ? {} : { year }),
      ...(keeping === undefined ? {} : { keeping }),
      ...(box === undefined ? {} : { box }),
      items: paged(inBox),
    };
  });
}

function paged(items: readonly FiledItem[]): FiledItem[] {
  let next: number | undefined = 1;
  return items.map((item) => {
    if (next === undefined || item.pages === undefined) {
      next = undefined;
      return item;
    }
    const first: number = next;
    next += item.pages;
    return { ...item, pagesFromTo: [first, next - 1] };
  });
}

/** What a box is called in lists: 2013年　永久　第1盒. */
export function boxName({ year, keeping, box }: ArchiveBox, unit: string): string {
  return [year === undefined ? "未分年度" : `${year}年`, keeping ?? "", box === undefined ? "" : `第${box}${unit}`]
    .filter((part) => part !== "")
    .join("　");
}
