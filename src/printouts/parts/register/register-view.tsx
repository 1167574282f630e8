import type { PageMarks, TableCell } from "../../../items/printout.ts";
import { formatDate } from "../../../text/dates.ts";
import { HandBox } from "../hand-box.tsx";
import { Signatures } from "../signatures.tsx";
import { Bar } from "./bar.tsx";
import { cellText } from "./cell-text.ts";
import type { RegisterContent, RegisterTable, RosterColumn } from "./register-table.ts";

/** A register as offices file it: title, where and when, tables with their heads on every page, sums, who signs. */
export function RegisterView({ content, marks }: { content: RegisterContent; marks: PageMarks }) {
  const { title, placeLine, unitLine, facts, tables, boxes, signatures, notes } = content;
  return (
    <article class="register">
      <h1>{title}</h1>
      <p class="register-head">
        <span>{`填报单位（盖章）：${placeLine}`}</span>
        <span>{`填报时间：${formatDate(marks.sheetDate)}`}</span>
        <span>{unitLine}</span>
      </p>
      {facts.length === 0 ? null : (
        <p class="register-facts">
          {facts.map(([label, value]) => (
            <span key={label}>
              {`${label}：`}
              <b>{value}</b>
            </span>
          ))}
        </p>
      )}
      {tables.map((table) => (
        <RegisterTableView key={table.heading ?? ""} {...table} />
      ))}
      {notes.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
      {boxes.map((box) => (
        <HandBox key={box.heading} {...box} />
      ))}
      <Signatures labels={signatures} />
    </article>
  );
}

/** A table of a register under its heading; its head is repeated on every page. */
export function RegisterTableView({ heading, columns, groups, total }: RegisterTable) {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return (
    <>
      {heading === undefined ? null : <h2>{heading}</h2>}
      <table>
        <colgroup>
          {columns.map(({ header, width }) => (
            <col key={header} style={{ width: `${((100 * width) / whole).toFixed(2)}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ header }) => (
              <th key={header} scope="col">
                <HeaderText text={header} />
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ name, rows, subtotal }) => (
          <tbody key={name ?? ""}>
            {name === undefined ? null : (
              <tr class="group">
                <th colSpan={columns.length} scope="rowgroup">
                  {name}
                </th>
              </tr>
            )}
            {rows.length === 0 ? (
              <tr>
                <td colSpan={columns.length} class="none">
                  无
                </td>
              </tr>
            ) : null}
            {rows.map((row) => (
              <Row key={row[0]} cells={row} columns={columns} />
            ))}
            {subtotal ? <Row cells={subtotal} columns={columns} kind="subtotal" /> : null}
          </tbody>
        ))}
        {total ? (
          <tbody>
            <Row cells={total} columns={columns} kind="total" />
          </tbody>
        ) : null}
      </table>
    </>
  );
}

/** A header may break after its year; elsewhere only where its words end. */
function HeaderText({ text }: { text: string }) {
  const [, year, rest] = /^(\d{4}年)(.+)$/.exec(text) ?? [];
  if (year === undefined) return <>{text}</>;
  return (
    <>
      {year}
      <wbr />
      {rest}
    </>
  );
}

interface RowProps {
  readonly cells: readonly TableCell[];
  readonly columns: readonly RosterColumn[];
  readonly kind?: "subtotal" | "total";
}

function Row({ cells, columns, kind }: RowProps) {
  return (
    <tr {...(kind ? { class: kind } : {})}>
      {columns.map((column, index) => (
        <td key={column.header} class={column.align}>
          {column.barOf === undefined ? (
            cellText(cells[index] ?? null, column.digits)
          ) : (
            <Bar value={cells[index] ?? null} whole={column.barOf} />
          )}
        </td>
      ))}
    </tr>
  );
}
