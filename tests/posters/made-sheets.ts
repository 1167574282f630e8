import { contentsOf } from "../../src/catalogue/contents.ts";
import { everything, type Selection } from "../../src/catalogue/selection.ts";
import type { Place, Places } from "../../src/items/place.ts";
import type { SheetData, SheetMarks } from "../../src/items/sheet.ts";
import { openSource } from "../../src/items/source.ts";
import { type AnyWall, usualPapers, type WallContent } from "../../src/items/wall.ts";
import type { County } from "../../src/model/county.ts";
import { type PlannedSheet, planSheets } from "../../src/rendering/perform-job.ts";
import type { PaperChoice } from "../../src/theme/paper.ts";

/** A sheet with what it shows, made in this process. */
export interface MadeSheet extends PlannedSheet {
  readonly item: AnyWall;
  readonly place: Place;
  readonly draw: AnyWall["draw"];
  readonly data: SheetData;
  readonly marks: SheetMarks;
}

/** A content as a rendering process gets it: out of a file. */
const asWritten = (content: WallContent): WallContent => JSON.parse(JSON.stringify(content));

/** What an item says at a place, as a rendering process gets it. */
export function contentAt(wall: AnyWall, county: County, place: Places[keyof Places]): WallContent | undefined {
  const content = wall.content(openSource(county).source, place);
  return content && asWritten(content);
}

/** The sheets of an item at a place; none where it says nothing there. */
export function sheetsAt(
  wall: AnyWall,
  county: County,
  place: Places[keyof Places],
  papers: PaperChoice = usualPapers(wall),
): readonly SheetData[] {
  const content = contentAt(wall, county, place);
  return content ? wall.sheets(content, papers) : [];
}

/** Every sheet of a county, or of a part of the catalogue. */
export function madeSheets(
  county: County,
  selection: Selection = everything,
  papersOf: (wall: AnyWall) => PaperChoice = usualPapers,
): MadeSheet[] {
  return [...contentsOf(county, selection)].flatMap(({ item, place, content }) => {
    if (!content) return [];
    const sheets = item.sheets(asWritten(content), papersOf(item));
    return planSheets(item.id, place.code, sheets).map((planned, index) => ({
      ...planned,
      item,
      place,
      draw: item.draw,
      data: sheets[index]!,
      marks: { hash: planned.hash, qr: `${planned.title} ${planned.hash.slice(0, 8)}`, sheetDate: "2015-03-31" },
    }));
  });
}
