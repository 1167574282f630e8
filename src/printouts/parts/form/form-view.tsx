import type { PageMarks } from "../../../items/printout.ts";
import { formatDate } from "../../../text/dates.ts";
import { HouseholdNames } from "../household/household-names.tsx";
import { Signatures } from "../signatures.tsx";
import { ColumnWidths, widthsName } from "./column-widths.tsx";
import type { FilledForm, FormContent, FormTable } from "./form.ts";
import { Block, Rows } from "./form-blocks.tsx";
import { Seals } from "./seals.tsx";

/** A form, one copy after the other, each on a sheet of its own. */
export function FormView({ content, marks }: { content: FormContent; marks: PageMarks }) {
  return (
    <>
      <HouseholdNames households={content.forms} />
      <ColumnWidths blocks={[...content.blocks.entries()]} />
      {content.forms.map((form) => (
        <Copy key={form.id} content={content} form={form} marks={marks} />
      ))}
    </>
  );
}

function Copy({ content, form, marks }: { content: FormContent; form: FilledForm; marks: PageMarks }) {
  const { title, subtitle, blocks, signatures, seals, notes, isFiled } = content;
  const date = formatDate(marks.sheetDate);
  const further = blocks.flatMap((block, at) => {
    const rows = form.answers[at] ?? [];
    return block.kind === "table" && block.continues && rows.length > block.rows
      ? [{ block, name: widthsName(at), rows: rows.slice(block.rows) }]
      : [];
  });
  return (
    <article class={isFiled ? "household form" : "household form wall"} id={`h-${form.id}`}>
      <header {...(isFiled ? { class: "filed" } : {})}>
        <p>{form.place}</p>
        <p>{`编号：${form.number}`}</p>
      </header>
      <h1>
        {title}
        <small>{subtitle}</small>
      </h1>
      {blocks.map((block, at) => (
        <Block key={block.title ?? ""} block={block} name={widthsName(at)} answers={form.answers[at] ?? []} />
      ))}
      {seals.length > 0 ? (
        <Seals signatures={signatures} seals={seals} date={date} />
      ) : (
        <Signatures labels={[...signatures, `填表日期：${date}`]} />
      )}
      {notes.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
      {further.map(({ block, name, rows }) => (
        <Continuation key={block.title ?? ""} title={title} form={form} block={block} name={name} rows={rows} />
      ))}
    </article>
  );
}

interface ContinuationProps {
  readonly title: string;
  readonly form: FilledForm;
  readonly block: FormTable;
  readonly name: string;
  readonly rows: FilledForm["answers"][number];
}

/** A sheet for the rows that found no room. */
function Continuation({ title, form, block, name, rows }: ContinuationProps) {
  return (
    <section class="continued">
      <header>
        <p>{`${form.place}　${form.name}`}</p>
        <p>{`编号：${form.number}`}</p>
      </header>
      <h1>{`${title}（续页）`}</h1>
      <Rows block={block} name={name} answers={rows} from={block.rows + 1} />
    </section>
  );
}
