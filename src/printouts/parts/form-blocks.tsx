import type { Answer } from "./answer.ts";
import type { FormBlock, FormGrid, FormTable } from "./form.ts";
import { Options } from "./options.tsx";

interface BlockProps<B extends FormBlock> {
  readonly block: B;
  readonly answers: readonly (readonly Answer[])[];
}

/** A part of a form with what is filled in. */
export function Block({ block, answers }: BlockProps<FormBlock>) {
  return block.kind === "grid" ? (
    <Grid block={block} answers={answers} />
  ) : (
    <Rows block={block} answers={block.continues ? answers.slice(0, block.rows) : answers} />
  );
}

/** Labels and what stands beside them, the block's title merged over all its rows. */
function Grid({ block: { title, columns, rows }, answers: [own = []] }: BlockProps<FormGrid>) {
  const starts = rows.map((_, index) => rows.slice(0, index).flat().length);
  return (
    <table>
      <colgroup>
        {title === undefined ? null : <col class="title" />}
        <col span={columns} />
      </colgroup>
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
export function Rows({ block, answers, from = 1 }: BlockProps<FormTable> & { readonly from?: number }) {
  const { title, columns, isPlain } = block;
  const count = from > 1 ? answers.length : Math.max(block.rows, answers.length);
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return (
    <table class="rows">
      <colgroup>
        {title === undefined ? null : <col class="title" />}
        {isPlain ? null : <col class="number" />}
        {columns.map(({ label, width }) => (
          <col key={label} style={{ width: `${((100 * width) / whole).toFixed(1)}%` }} />
        ))}
      </colgroup>
      <tbody>
        <tr>
          {title === undefined ? null : <Title text={title} rows={count + 1} />}
          {isPlain ? null : <th>序号</th>}
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
  return <th {...(rows > 1 ? { rowSpan: rows } : {})}>{text}</th>;
}

const wide = (columns: number) => (columns > 1 ? { colSpan: columns } : {});
