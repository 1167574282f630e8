import { textFaults } from "../checks/rows.ts";
import type { TrueCounty } from "../oracle/county.ts";
import type { Line } from "../reading/lines.ts";
import { footNotes } from "../reading/panel.ts";
import { bare } from "../reading/placed.ts";

/** Sentences of the foot's notes that say a number, if they are not those that must be there. */
export function noteFaults(lines: readonly Line[], expected: readonly string[]): string[] {
  const sentences = footNotes(lines).split("。");
  return textFaults(
    "notes",
    expected,
    sentences.filter((text) => /\d/.test(text)).map((text) => `${text}。`),
  );
}

/** Which sheet each is of how many; a single one does not say. */
export function sheetNumberFaults(pages: readonly (readonly Line[])[]): string[] {
  return pages.flatMap((lines, index) => {
    const said = lines.flatMap(({ text }) => /第\d+张\/共\d+张/.exec(text)?.[0] ?? []);
    return textFaults("number of the sheet", pages.length > 1 ? [`第${index + 1}张/共${pages.length}张`] : [], said);
  });
}

/** Which years and days the sheet says its figures are of, if they are not those of the files. */
export function dateFaults(lines: readonly Line[], county: TrueCounty, subtitle: string): string[] {
  const label = lines.findIndex(({ text }) => text === "数据截至：");
  const subtitles = lines.filter(({ text }) =>
    [bare(subtitle), `${bare(subtitle)}第`].some(
      (said) => bare(text) === said || (said.endsWith("第") && bare(text).startsWith(said)),
    ),
  );
  return [
    ...(subtitles.length === 1 ? [] : [`${subtitle} stands ${subtitles.length} times`]),
    ...textFaults("as of", [county.asOf], [lines[label + 1]?.text ?? ""]),
  ];
}
