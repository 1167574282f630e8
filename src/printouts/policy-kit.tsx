import { definePrintout, type PrintoutContent } from "../items/printout.ts";
import { policyQuestions } from "../standard-texts/policy-questions.ts";
import { linesOf } from "../statistics/hotlines.ts";
import { formatMonth } from "../text/dates.ts";
import { placeLineOf } from "./parts/place-line.ts";
import { headingsOf, type TextBlock, textDocument } from "./parts/text/text-blocks.ts";
import { TextBlocks, TextContents } from "./parts/text/text-view.tsx";

/** A bag's cover and what is in the bag. */
interface KitContent extends PrintoutContent {
  readonly name: string;
  readonly issuer: string;
  readonly blocks: readonly TextBlock[];
  readonly lines: readonly { readonly name: string; readonly number: string }[];
}

/** What a household's bag holds, to be ticked as it is handed over. */
const IN_THE_BAG = ["扶贫手册", "精准扶贫政策问答", "帮扶联系卡", "当年扶持政策宣传单", "项目和资金到户凭据"];

/** 精准扶贫宣传资料袋: the cover of a household's bag, its name left to the hand, and the policies in large print. */
export default definePrintout<"village", KitContent, "public">({
  id: "policy-kit",
  name: "宣传资料袋",
  levels: ["village"],
  edition: "public",
  paper: "A4",
  content(source, village) {
    const { title = "精准扶贫政策问答", blocks } = textDocument(source.text(village.code, "政策问答", policyQuestions));
    return {
      title: `${village.name}精准扶贫宣传资料袋`,
      placeLine: placeLineOf(source.county, village),
      records: headingsOf(blocks).length,
      name: title,
      issuer: source.county.profile.issuer,
      blocks,
      lines: linesOf(source.county, village).map(({ name, number }) => ({ name, number })),
    };
  },
  view: ({ placeLine, name, issuer, blocks, lines }, marks) => (
    <article class="text-document">
      <section class="kit-cover">
        <p class="kit-place">{placeLine}</p>
        <h1>精准扶贫宣传资料袋</h1>
        <p class="kit-line">户主姓名：</p>
        <p class="kit-line">村民小组：</p>
        <p class="kit-line">帮扶责任人及电话：</p>
        <table>
          <thead>
            <tr>
              <th scope="col">袋内资料</th>
              <th scope="col">份数</th>
              <th scope="col">发放日期</th>
              <th scope="col">户主签字</th>
            </tr>
          </thead>
          <tbody>
            {IN_THE_BAG.map((paper) => (
              <tr key={paper}>
                <td>{`□ ${paper}`}</td>
                <td />
                <td />
                <td />
              </tr>
            ))}
          </tbody>
        </table>
        {lines.map((line) => (
          <p key={line.name + line.number}>{`${line.name}：${line.number}`}</p>
        ))}
        <p class="kit-issuer">{`${issuer}　${formatMonth(marks.sheetDate)}`}</p>
      </section>
      <h1>{name}</h1>
      <TextContents blocks={blocks} />
      <TextBlocks blocks={blocks} />
    </article>
  ),
});
