import { definePrintout } from "../items/printout.ts";
import { handbookRules } from "./labels/household-handbook.ts";
import { leafBlocks, leavesOf } from "./parts/booklet/handbook-leaves.ts";
import { type HandbookContent, HandbookView } from "./parts/booklet/handbook-view.tsx";
import { householdName, villageLine } from "./parts/household/household-file.ts";
import { householdRecords } from "./parts/household/household-record.ts";

/** 扶贫手册: a booklet of sixteen A5 pages for each household, two to a side of A4. */
export default definePrintout<"village", HandbookContent>({
  id: "household-handbook",
  name: "扶贫手册",
  levels: ["village"],
  edition: "internal",
  paper: "A5 booklet",
  content(source, village) {
    const records = householdRecords(source, village);
    if (records.length === 0) return undefined;
    const { years, issuer } = source.county.profile;
    const placeLine = villageLine(source, village);
    return {
      title: "扶贫手册",
      placeLine,
      records: records.length,
      issuer,
      rules: handbookRules,
      blocks: leafBlocks(years.current),
      books: records.map((record) => ({
        id: record.household.id,
        name: householdName(record),
        head: record.household.head,
        place: `${placeLine}${record.household.group ?? ""}`,
        leaves: leavesOf(record, years.base),
      })),
    };
  },
  view: (content, marks) => <HandbookView content={content} marks={marks} />,
});
