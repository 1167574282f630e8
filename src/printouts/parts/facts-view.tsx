import type { PrintoutContent } from "../../items/printout.ts";
import { ColumnWidths, widthsName } from "./column-widths.tsx";
import type { FilledForm, FormBlock } from "./form.ts";
import { Block } from "./form-blocks.tsx";
import { HouseholdNames } from "./household-names.tsx";
import { type IncomeBar, IncomeBars, IncomePatterns } from "./income-bars.tsx";

/** One household's facts. */
export interface FactsSheet extends Omit<FilledForm, "number"> {
  readonly bars: readonly IncomeBar[];
}

/** Facts of a village's households: the first block is about the household, the second its income. */
export interface FactsContent extends PrintoutContent {
  readonly blocks: readonly FormBlock[];
  readonly sheets: readonly FactsSheet[];
}

/** Sheets of facts, the income as bars over its figures. */
export function FactsView({ content: { title, blocks, sheets } }: { content: FactsContent }) {
  return (
    <>
      <HouseholdNames households={sheets} />
      <ColumnWidths blocks={[...blocks.entries()]} />
      <IncomePatterns />
      {sheets.map(({ id, name, place, bars, answers }) => (
        <article key={id} class="household form facts" id={`h-${id}`}>
          <h1>{title}</h1>
          <header>
            <p>{`${place}　${name.split("　").at(-1)}`}</p>
            <p>{`编号：${id}`}</p>
          </header>
          {blocks.map((block, at) => [
            at === 1 ? <IncomeBars key="bars" bars={bars} /> : null,
            <Block key={block.title ?? ""} block={block} name={widthsName(at)} answers={answers[at] ?? []} />,
          ])}
        </article>
      ))}
    </>
  );
}
