import type { PrintoutContent } from "../../../items/printout.ts";
import { ColumnWidths, widthsName } from "../form/column-widths.tsx";
import type { FilledForm, FormBlock } from "../form/form.ts";
import { Block } from "../form/form-blocks.tsx";
import { HouseholdNames } from "./household-names.tsx";
import { type IncomeBar, IncomeBars, IncomePatterns } from "./income-bars.tsx";

/** One household's facts. */
export interface HouseholdFactsSheet extends Omit<FilledForm, "number"> {
  readonly bars: readonly IncomeBar[];
}

/** Facts of a village's households: the first block is about the household, the second its income. */
export interface HouseholdFactsContent extends PrintoutContent {
  readonly blocks: readonly FormBlock[];
  readonly sheets: readonly HouseholdFactsSheet[];
}

/** Sheets of facts, the income as bars over its figures. */
export function HouseholdFactsView({ content: { title, blocks, sheets } }: { content: HouseholdFactsContent }) {
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
