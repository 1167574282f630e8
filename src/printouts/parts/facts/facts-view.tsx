import { formatDate } from "../../../text/dates.ts";
import { Bar } from "../register/bar.tsx";
import type { FactBar, FactSection, FactsContent } from "./facts.ts";

/** A fact sheet on one A4 where the data allow. */
export function FactsView({ content }: { content: FactsContent }) {
  return (
    <article class="fact-sheet">
      <h1>{content.title}</h1>
      <p class="fact-sheet-head">{`数据截至${formatDate(content.asOf)}`}</p>
      {content.sections.map((section) => (
        <Section key={section.heading} {...section} />
      ))}
    </article>
  );
}

function Section({ heading, table, bars, lines = [] }: FactSection) {
  return (
    <section>
      <h2>{heading}</h2>
      {table ? (
        <table>
          <thead>
            <tr>
              {table.heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ label, values, change }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {values.map((value, index) => (
                  <td key={index} class="right">
                    {value}
                  </td>
                ))}
                {table.heads.length > values.length + 1 ? <td class="right">{change ?? ""}</td> : null}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {bars && bars.length > 0 ? <Bars bars={bars} /> : null}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}

function Bars({ bars }: { bars: readonly FactBar[] }) {
  const whole = Math.max(...bars.map(({ value }) => value));
  return (
    <table class="fact-bars">
      <tbody>
        {bars.map(({ label, value, text }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              <Bar value={value} whole={whole} />
            </td>
            <td class="right">{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
