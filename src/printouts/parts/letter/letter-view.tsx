import { HandBox, Runs } from "../hand-box.tsx";
import { RegisterTableView } from "../register/register-view.tsx";
import type { LetterRun } from "../runs.ts";
import type { Letter, LetterContent } from "./letter.ts";

/** Letters, each beginning a page. */
export function LetterView({ content }: { content: LetterContent }) {
  return (
    <>
      {content.letters.map((letter) => (
        <LetterPage key={`${letter.title} ${letter.from}`} {...letter} />
      ))}
    </>
  );
}

function LetterPage({ title, to, paragraphs, from, date, enclosures, contact, tables = [], boxes = [] }: Letter) {
  return (
    <article class="letter">
      <h1>{title}</h1>
      {to === undefined ? null : <p class="to">{`${to}：`}</p>}
      {paragraphs.map(({ heading, runs }, index) => (
        <Paragraph key={index} heading={heading} runs={runs} />
      ))}
      {enclosures && enclosures.length > 0 ? (
        <p class="enclosures">{`附件：${enclosures.map((each, index) => (enclosures.length > 1 ? `${index + 1}. ${each}` : each)).join("　")}`}</p>
      ) : null}
      <div class="signed">
        <p>{`${from}（盖章）`}</p>
        <p>{date ?? "　　　　年　　月　　日"}</p>
      </div>
      {contact ? (
        <p>
          （
          <Runs runs={contact} />）
        </p>
      ) : null}
      {boxes.map((box) => (
        <HandBox key={box.heading} {...box} />
      ))}
      {tables.map((table) => (
        <section key={table.heading ?? ""} class="register enclosure">
          <RegisterTableView {...table} />
        </section>
      ))}
    </article>
  );
}

function Paragraph({ heading, runs }: { heading: string | undefined; runs: readonly LetterRun[] }) {
  return (
    <>
      {heading === undefined ? null : <h2>{heading}</h2>}
      {runs.length === 0 ? null : (
        <p>
          <Runs runs={runs} />
        </p>
      )}
    </>
  );
}
