import type { ComponentChildren } from "preact";
import type { TextBlock } from "../text/text-blocks.ts";
import { TextBlocks } from "../text/text-view.tsx";
import { imposed } from "./imposition.ts";
import { bookletContents, bookletPages, contentsPages } from "./text-pages.ts";

/** What a booklet says. */
export interface Booklet {
  readonly title: string;
  readonly placeLine: string;
  /** On the cover's foot: who has it printed. */
  readonly issuer: string;
  readonly date: string;
  readonly blocks: readonly TextBlock[];
  /** On the last page: whom to ring. */
  readonly lines: readonly { readonly name: string; readonly number: string }[];
}

/** Pages before the text: the cover, and the list of contents behind it. */
const COVERS = 1;

/** A text as a booklet: pages in the order of reading, which the style sheet lays on the paper. */
export function BookletView({ title, placeLine, issuer, date, blocks, lines }: Booklet) {
  const first = COVERS + contentsPages(blocks) + 1;
  const text = bookletPages(blocks);
  const leaves: ComponentChildren[] = [
    <div class="cover">
      <p>{placeLine}</p>
      <h1>{title}</h1>
      <p>{`${issuer}　${date}`}</p>
    </div>,
    ...bookletContents(text, first).map((entries) => (
      <>
        <h2>目　录</h2>
        <ul class="booklet-contents">
          {entries.map(({ heading, page }) => (
            <li key={heading}>
              <span>{heading}</span>
              <span>{page}</span>
            </li>
          ))}
        </ul>
      </>
    )),
    ...text.map((page) => <TextBlocks blocks={page} />),
  ];
  // The last page of a folded booklet is its back; what is missing to whole sheets is blank before it.
  const blanks = (4 - ((leaves.length + 1) % 4)) % 4;
  leaves.push(...Array.from({ length: blanks }, () => null), <Back lines={lines} />);
  const places = imposed(leaves.length);
  return (
    <>
      <p class="flip">
        <label>
          <input type="radio" name="flip" checked /> 双面打印：短边翻转
        </label>
        <label>
          <input type="radio" name="flip" class="long-edge" /> 长边翻转
        </label>
      </p>
      <article class="book reading">
        {leaves.map((leaf, index) => {
          const { side, half, isBack } = places[index]!;
          const hasNumber = index > 0 && index < leaves.length - 1 && leaf !== null;
          return (
            <section key={`${side}${half}`} class={`${half}${isBack ? " b" : ""}`} style={`--side:${side}`}>
              {leaf}
              {hasNumber ? <footer>{`${placeLine}　${title}　${index + 1}`}</footer> : null}
            </section>
          );
        })}
      </article>
    </>
  );
}

function Back({ lines }: Pick<Booklet, "lines">) {
  return (
    <div class="booklet-back">
      <p>有问题找谁</p>
      {lines.map(({ name, number }) => (
        <p key={name + number}>{`${name}　${number}`}</p>
      ))}
    </div>
  );
}
