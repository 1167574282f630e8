import { Fragment } from "preact";
import type { Answer } from "./answer.ts";

// A word joiner keeps a box with its words where a line ends.

/** Every option of a cell with its box; √ stands in the box of what is chosen. A choice that the form has not comes last. */
export function Options({ options, answer }: { options: readonly string[]; answer: Answer }) {
  const chosen = typeof answer === "string" ? [answer].filter((text) => text !== "") : answer;
  const all = [...options, ...chosen.filter((text) => !options.includes(text))];
  return (
    <>
      {all.map((option) => (
        <Fragment key={option}>
          {chosen.includes(option) ? <b>√</b> : "□"}
          {`\u2060${option} `}
        </Fragment>
      ))}
    </>
  );
}
