import type { HandBoxContent, LetterRun } from "./runs.ts";

/** A ruled box under its heading, for an opinion or a record. */
export function HandBox({ heading, lines }: HandBoxContent) {
  return (
    <section class="hand-box">
      <h2>{heading}</h2>
      {lines.map((runs, index) => (
        <p key={index}>
          <Runs runs={runs} />
        </p>
      ))}
    </section>
  );
}

/** Words as they are; room to write as a rule of its width. */
export function Runs({ runs }: { runs: readonly LetterRun[] }) {
  return (
    <>
      {runs.map((run, index) =>
        typeof run === "string" ? run : <span key={index} class="blank" style={{ width: `${run.blank}em` }} />,
      )}
    </>
  );
}
