import { definePrintout, type PrintoutContent } from "../items/printout.ts";
import { policyQuestions } from "../standard-texts/policy-questions.ts";
import { linesOf } from "../statistics/hotlines.ts";
import { formatMonth } from "../text/dates.ts";
import { BookletView } from "./parts/booklet/text-booklet-view.tsx";
import { placeLineOf } from "./parts/place-line.ts";
import { headingsOf, type TextBlock, textDocument } from "./parts/text/text-blocks.ts";

/** The questions and answers, and whom to ask more. */
interface PolicyContent extends PrintoutContent {
  readonly name: string;
  readonly issuer: string;
  readonly blocks: readonly TextBlock[];
  readonly lines: readonly { readonly name: string; readonly number: string }[];
}

/** 精准扶贫政策问答: what villagers ask, as a booklet to be folded; the office's text where there is one. */
export default definePrintout<"township" | "village", PolicyContent, "public">({
  id: "policy-qa",
  name: "政策问答",
  levels: ["township", "village"],
  edition: "public",
  paper: "A5 booklet",
  content(source, place) {
    const { title = "精准扶贫政策问答", blocks } = textDocument(source.text(place.code, "政策问答", policyQuestions));
    return {
      title: `${place.name}${title}`,
      placeLine: placeLineOf(source.county, place),
      records: headingsOf(blocks).length,
      name: title,
      issuer: source.county.profile.issuer,
      blocks,
      lines: linesOf(source.county, place).map(({ name, number }) => ({ name, number })),
    };
  },
  view: ({ name, ...content }, marks) => <BookletView {...content} title={name} date={formatMonth(marks.sheetDate)} />,
});
