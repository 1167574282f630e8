import type { Answer } from "./answer.ts";
import type { FormBlock, FormGrid, FormTable } from "./form.ts";
import { Options } from "./options.tsx";

interface BlockProps<B extends FormBlock> {
  readonly block: B;
  /** Of its columns' widths, which stand once on the page. */
  readonly name: string;
  readonly answers: readonly (readonly Answer[])[];
}

/** A part of a form with what is filled in. */
export function Block({ block, name, answers }: BlockProps<FormBlock>) {
  return block.kind === "grid" ? (
    <Grid block={block} name={name} answers={answers} />
  ) : (
    <Rows block={block} name={name} answers={block.continues ? answers.slice(0, block.rows) : answers} />
  );
}

/** Labels and what stands beside them, the block's title merged over all its rows. */
function Grid({ block: { title, rows }, answers: [own = []] }: BlockProps<FormGrid>) {
  const starts = rows.map((_, index) => rows.slice(0, index).flat().length);
  return (
    <table>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={starts[row]}>
            {title !== undefined && row === 0 ? <Title text={title} rows={rows.length} /> : null}
            {cells.map(({ label, head = 1, span = 1, options }, at) => {
              const answer = own[starts[row]! + at] ?? "";
              return [
                <th key={label} {...wide(head)}>
                  {label}
                </th>,
                <td key="" {...wide(span)} {...(options ? { class: "o" } : {})}>
                  {options ? <Options options={options} answer={answer} /> : answer}
                </td>,
              ];
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Rows under headers, numbered, at least as many as the form has. */
export function Rows({ block, name, answers, from = 1 }: BlockProps<FormTable> & { readonly from?: number }) {
  const { title, columns, isPlain } = block;
  const count = from > 1 ? answers.length : Math.max(block.rows, answers.length);
  return (
    <table class={`rows ${name}`}>
      <tbody>
        <tr>
          {title === undefined ? null : <Title text={title} rows={count + 1} />}
          {isPlain ? null : <th class="number">序号</th>}
          {columns.map(({ label }) => (
            <th key={label}>{label}</th>
          ))}
        </tr>
        {Array.from({ length: count }, (_, row) => (
          <tr key={row}>
            {isPlain ? null : <td>{from + row}</td>}
            {columns.map(({ label }, at) => (
              <td key={label}>{answers[row]?.[at]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Title({ text, rows }: { text: string; rows: number }) {
  return (
    <th class="title" {...(rows > 1 ? { rowSpan: rows } : {})}>
      {text}
    </th>
  );
}

const wide = (columns: number) => (columns > 1 ? { colSpan: columns } : {});
