import { headingsOf, isLong, type TextBlock } from "./text-blocks.ts";

/** Paragraphs of a document, each with its number; headings stay with what they are over. */
export function TextBlocks({ blocks }: { blocks: readonly TextBlock[] }) {
  return (
    <>
      {blocks.map((block, index) => (
        <TextParagraph key={`${index}${block.number ?? ""}`} block={block} />
      ))}
    </>
  );
}

function TextParagraph({ block: { kind, number, text } }: { block: TextBlock }) {
  if (kind === "chapter") return <h2>{`${number}　${text}`}</h2>;
  if (kind === "question") return <h3>{`${number}${text}`}</h3>;
  return (
    <p class={kind}>
      {number === undefined ? null : <b>{`${number}${kind === "article" ? "　" : ""}`}</b>}
      {text}
    </p>
  );
}

/** The headings of a long document. */
export function TextContents({ blocks }: { blocks: readonly TextBlock[] }) {
  if (!isLong(blocks)) return null;
  return (
    <nav class="text-contents" aria-label="目录">
      <h2>目　录</h2>
      <ol>
        {headingsOf(blocks).map(({ number = "", text, kind }) => (
          <li key={number + text}>{`${number}${kind === "chapter" ? "　" : ""}${text}`}</li>
        ))}
      </ol>
    </nav>
  );
}
