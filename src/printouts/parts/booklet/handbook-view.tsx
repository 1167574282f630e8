import type { ComponentChildren } from "preact";
import type { PageMarks, PrintoutContent } from "../../../items/printout.ts";
import { formatMonth } from "../../../text/dates.ts";
import { ColumnWidths, widthsName } from "../form/column-widths.tsx";
import type { FormBlock } from "../form/form.ts";
import { Block } from "../form/form-blocks.tsx";
import { HouseholdNames } from "../household/household-names.tsx";
import { Signatures } from "../signatures.tsx";
import type { Leaf, LeafKind } from "./handbook-leaves.ts";
import { type Imposed, imposed } from "./imposition.ts";

/** One household's handbook. */
interface Handbook {
  readonly id: string;
  readonly name: string;
  readonly head: string;
  readonly place: string;
  readonly leaves: readonly Leaf[];
}

/** The handbooks of a village; what is printed on the pages of a kind is the same in all of them. */
export interface HandbookContent extends PrintoutContent {
  readonly issuer: string;
  readonly rules: readonly string[];
  readonly blocks: Readonly<Record<LeafKind, readonly FormBlock[]>>;
  readonly books: readonly Handbook[];
}

const TITLES: Readonly<Record<LeafKind, readonly string[]>> = {
  family: ["一、家庭基本情况", "二、致贫原因"],
  members: ["家庭成员"],
  helpers: ["三、帮扶责任人", "走访记录"],
  plan: ["四、帮扶计划", "计划内容"],
  measures: ["五、帮扶措施"],
  results: ["六、帮扶成效", "成效"],
};
const SIGNED: Partial<Readonly<Record<LeafKind, readonly string[]>>> = { plan: ["驻村干部", "户主", "制定时间"] };

/** Booklets in the order in which they are read; the style sheet lays their pages on the paper. */
export function HandbookView({ content, marks }: { content: HandbookContent; marks: PageMarks }) {
  const widths = Object.entries(content.blocks).flatMap(([kind, blocks]) =>
    blocks.map((block, at) => [`${kind}${at}`, block] as const),
  );
  return (
    <>
      <HouseholdNames households={content.books} />
      <ColumnWidths blocks={widths} />
      <p class="flip">
        <label>
          <input type="radio" name="flip" checked /> 双面打印：短边翻转
        </label>
        <label>
          <input type="radio" name="flip" class="long-edge" /> 长边翻转
        </label>
      </p>
      {content.books.map((book) => (
        <Book key={book.id} content={content} book={book} marks={marks} />
      ))}
    </>
  );
}

function Book({ content, book, marks }: { content: HandbookContent; book: Handbook; marks: PageMarks }) {
  const places = imposed(book.leaves.length + 3);
  return (
    <article class="household book form" id={`h-${book.id}`}>
      <Page place={places[0]!}>
        <div class="cover">
          <p>{`编号：${book.id}`}</p>
          <h1>{content.title}</h1>
          <p class="head">{`户主姓名：${book.head}`}</p>
          <p>{book.place}</p>
          <p>{`${content.issuer}印制`}</p>
          <p>{formatMonth(marks.sheetDate)}</p>
        </div>
      </Page>
      <Page place={places[1]!} number={2}>
        <h2>说　明</h2>
        <ol>
          {content.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ol>
      </Page>
      {book.leaves.map((leaf, at) => (
        <Page key={at} place={places[at + 2]!} number={at + 3}>
          <LeafPage leaf={leaf} blocks={content.blocks[leaf.kind]} />
        </Page>
      ))}
      <Page place={places.at(-1)!} number={places.length}>
        <Confirmation />
      </Page>
    </article>
  );
}

function Page({ place, number, children }: { place: Imposed; number?: number; children: ComponentChildren }) {
  const { side, half, isBack } = place;
  return (
    <section class={isBack ? `${half} b` : half} style={`--side:${side}`}>
      {children}
      {number === undefined ? null : <footer>{number}</footer>}
    </section>
  );
}

function LeafPage({ leaf: { kind, title, answers }, blocks }: { leaf: Leaf; blocks: readonly FormBlock[] }) {
  return (
    <>
      {blocks.map((block, at) => [
        <h2 key={TITLES[kind][at]}>{at === 0 && title ? `${TITLES[kind][at]}（${title}）` : TITLES[kind][at]}</h2>,
        <Block key={at} block={block} name={widthsName(`${kind}${at}`)} answers={answers[at] ?? []} />,
      ])}
      {kind === "family" ? <p class="photo">（粘贴家庭照片）</p> : null}
      <Signatures labels={SIGNED[kind] ?? []} />
    </>
  );
}

/** The last page: that the household is out, signed by itself, village and township. */
function Confirmation() {
  const rows = ["脱贫年度", "脱贫当年人均纯收入（元）", "户主签字（手印）", "帮扶责任人签字"];
  return (
    <>
      <h2>脱贫确认</h2>
      <table>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th>{row}</th>
              <td colSpan={2} />
            </tr>
          ))}
          {["村民委员会意见（公章）", "乡（镇）人民政府意见（公章）"].map((seal) => (
            <tr key={seal} class="seal">
              <th>{seal}</th>
              <td colSpan={2}>年　　月　　日</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
