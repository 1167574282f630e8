import type { County } from "../../../model/county.ts";
import type { ColumnSnapshot, PlaceLines } from "../../../site/column.ts";
import { disclosureStandard } from "../../../standard-texts/disclosure-standard.ts";
import { itemStatuses } from "../../../statistics/disclosure/item-status.ts";
import { complaintLines, countyComplaintLines, enquiryLines } from "../../../statistics/hotlines.ts";
import type { PlannedEdition } from "../../planning/edition.ts";
import { noticeEntries } from "./notice-entries.ts";
import { questionsOf } from "./questions.ts";

/** What the column says besides the places, made from what is public, for both editions. */
export function columnSnapshot({ county, items }: PlannedEdition): ColumnSnapshot {
  const made = new Set(items.filter(({ sheets }) => sheets.length > 0).map(({ item }) => item.id));
  return {
    // The public edition's county, whose type says no more than that both editions have it.
    items: itemStatuses(county as County<"public">, county.disclosureStandard ?? disclosureStandard, (item) =>
      made.has(item),
    ),
    questions: questionsOf(county),
    lines: linesOf(county),
    notices: noticeEntries(county),
  };
}

/** Telephones of the county, and of each township that has a line of its own. */
function linesOf(county: County): PlaceLines[] {
  const ofCounty = countyComplaintLines(county);
  const known = new Set(ofCounty.map(({ number }) => number));
  const townships = county.townships.map((township) => ({
    place: township.name,
    complaints: complaintLines(county, township).filter(({ number }) => !known.has(number)),
    enquiries: enquiryLines(county, township),
  }));
  return [
    { place: county.profile.name, complaints: ofCounty, enquiries: [] },
    ...townships.filter(({ complaints, enquiries }) => complaints.length + enquiries.length > 0),
  ];
}
