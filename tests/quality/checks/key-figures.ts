import type { Line } from "../reading/lines.ts";

/** A label and the value that must follow it. */
export type Figure = readonly [label: string, value: string];

/** Figures that stand behind their label with another value, or not at all. */
export function figureFaults(figures: readonly Figure[], lines: readonly Line[]): string[] {
  return figures.flatMap(([label, value]) => {
    const printed = lines.flatMap(({ text }, index) => (text === label ? [lines[index + 1]?.text ?? ""] : []));
    return printed.includes(value) ? [] : [`${label} should be ${value}, printed: ${printed.join(", ") || "nothing"}`];
  });
}
