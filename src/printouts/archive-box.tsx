import { definePrintout } from "../items/printout.ts";
import { archiveOf } from "./parts/archive/archive-boxes.ts";
import { type BoxContent, BoxSheets } from "./parts/archive/box-sheets.tsx";
import { placeLineOf } from "./parts/place-line.ts";

/** Spines that boxes and volumes come with, mm. */
const SPINES = { box: [20, 30, 40, 50], volume: [10, 15, 20] } as const;

/** 档案盒封面、盒脊 (案卷: 封面、卷脊): full size, to be cut out along the dashed lines. */
export default definePrintout<"township" | "village", BoxContent>({
  id: "archive-box",
  name: "档案盒封面和盒脊",
  levels: ["township", "village"],
  edition: "internal",
  paper: "A3",
  content(source, place) {
    const archive = archiveOf(source, place);
    if (!archive) return undefined;
    const isVolume = archive.rule === "案卷";
    return {
      title: `${place.name}${isVolume ? "案卷封面和卷脊" : "档案盒封面和盒脊"}`,
      placeLine: placeLineOf(source.county, place),
      records: archive.boxes.length,
      isVolume,
      fonds: archive.fonds,
      widths: isVolume ? SPINES.volume : SPINES.box,
      boxes: archive.boxes.map(({ year, keeping = "", box = "", items }) => {
        const dates = items.flatMap(({ date }) => date ?? []).toSorted();
        const pages = items.map((item) => item.pages);
        return {
          year: year === undefined ? "" : `${year}`,
          keeping,
          box,
          first: items[0]!.itemNo,
          last: items.at(-1)!.itemNo,
          documents: items.length,
          ...(pages.every((count) => count !== undefined)
            ? { pages: pages.reduce((sum, count) => sum + count, 0) }
            : {}),
          from: dates[0] ?? "",
          to: dates.at(-1) ?? "",
        };
      }),
    };
  },
  view: (content) => <BoxSheets content={content} />,
});
