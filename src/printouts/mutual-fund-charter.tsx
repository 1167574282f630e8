import { definePrintout, type PrintoutContent } from "../items/printout.ts";
import { fundCharter } from "../standard-texts/fund-charter.ts";
import { villagesWithFund } from "../statistics/mutual-fund.ts";
import { placeLineOf } from "./parts/place-line.ts";
import { Signatures } from "./parts/signatures.tsx";
import { type TextBlock, textDocument } from "./parts/text/text-blocks.ts";
import { TextBlocks, TextContents } from "./parts/text/text-view.tsx";

/** A charter with who adopts it. */
interface CharterContent extends PrintoutContent {
  readonly blocks: readonly TextBlock[];
}

/** 互助资金章程: the charter of a village's fund, to be adopted and signed. */
export default definePrintout<"village", CharterContent>({
  id: "mutual-fund-charter",
  name: "互助资金章程",
  levels: ["village"],
  edition: "internal",
  paper: "A4",
  content(source, village) {
    const { county } = source;
    if (!villagesWithFund(county).has(village.code)) return undefined;
    const { title = "村级扶贫互助资金章程", blocks } = textDocument(
      source.text(village.code, "互助资金章程", fundCharter),
    );
    const placeLine = placeLineOf(county, village);
    return {
      title: `${placeLine}${title.replace(/^村级/, "")}`,
      placeLine,
      records: blocks.filter(({ kind }) => kind === "article").length,
      blocks,
    };
  },
  view: ({ title, blocks }) => (
    <article class="text-document">
      <h1>{title}</h1>
      <TextContents blocks={blocks} />
      <TextBlocks blocks={blocks} />
      <div class="adopted">
        <p>会员大会通过日期：　　　　年　　月　　日</p>
        <Signatures labels={["理事长", "监事会主任", "协会（盖章）"]} />
      </div>
    </article>
  ),
});
