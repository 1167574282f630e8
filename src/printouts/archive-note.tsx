import { definePrintout } from "../items/printout.ts";
import { archiveOf, boxName } from "./parts/archive/archive-boxes.ts";
import { filingWords } from "./parts/archive/filing-rules.ts";
import { type NoteContent, NoteSheet } from "./parts/archive/note-sheet.tsx";
import { placeLineOf } from "./parts/place-line.ts";

/** 备考表: the last sheet of each box or volume; what is in it is counted, what is wrong with it is written by hand. */
export default definePrintout<"township" | "village", NoteContent>({
  id: "archive-note",
  name: "备考表",
  levels: ["township", "village"],
  edition: "internal",
  paper: "A4",
  content(source, place) {
    const archive = archiveOf(source, place);
    if (!archive) return undefined;
    const words = filingWords[archive.rule];
    return {
      title: `${place.name}扶贫档案备考表`,
      placeLine: placeLineOf(source.county, place),
      records: archive.boxes.length,
      isVolume: archive.rule === "案卷",
      fonds: archive.fonds,
      words,
      sheets: archive.boxes.map((box) => {
        const pages = box.items.map((item) => item.pages);
        return {
          name: boxName(box, words.unit),
          documents: box.items.length,
          copies: box.items.reduce((sum, { copies = 0 }) => sum + copies, 0),
          ...(pages.every((count) => count !== undefined)
            ? { pages: pages.reduce((sum, count) => sum + count, 0) }
            : {}),
          unplaced: box.items.filter((item) => item.place === undefined).map(({ title }) => title),
        };
      }),
    };
  },
  view: (content) => (
    <article>
      {content.sheets.map((sheet) => (
        <NoteSheet key={sheet.name} content={content} sheet={sheet} />
      ))}
    </article>
  ),
});
