import { definePrintout } from "../items/printout.ts";
import { archiveOf } from "./parts/archive/archive-boxes.ts";
import { type StampContent, StampSheet } from "./parts/archive/stamp-sheet.tsx";
import { placeLineOf } from "./parts/place-line.ts";

/** 归档章: a label of 45 × 16 mm for the head of each document's first page. */
export default definePrintout<"township" | "village", StampContent>({
  id: "archive-stamp",
  name: "归档章标签",
  levels: ["township", "village"],
  edition: "internal",
  paper: "A4",
  content(source, place) {
    const archive = archiveOf(source, place);
    if (!archive) return undefined;
    const stamps = archive.boxes.flatMap(({ year, keeping = "", items }) =>
      items.map(({ itemNo, pages, title }) => ({
        fonds: archive.fonds.number ?? "",
        year: year === undefined ? "" : `${year}`,
        itemNo,
        keeping,
        pages: pages === undefined ? "" : `${pages}`,
        title,
      })),
    );
    return {
      title: `${place.name}归档章标签`,
      placeLine: placeLineOf(source.county, place),
      records: stamps.length,
      // Before 2015 the archive's own number stood where the pages stand now.
      lastCell: archive.rule === "件2015" ? "页数" : "馆编件号",
      numberCell: archive.rule === "件2015" ? "件号" : "室编件号",
      stamps,
    };
  },
  view: (content) => <StampSheet content={content} />,
});
