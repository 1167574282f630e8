import type { Level, Places } from "../../../items/place.ts";
import type { Source } from "../../../items/source.ts";
import type { TextName } from "../../../model/text-names.ts";
import { parseNumberedText } from "../../../text/numbered-text.ts";
import { placeLineOf } from "../place-line.ts";
import type { FactSection, FactsContent } from "./facts.ts";

/** The content of a fact sheet of a place; sections that say nothing are left out. */
export function factsContent(source: Source, place: Places[Level], sections: readonly FactSection[]): FactsContent {
  const said = sections.filter(({ table, bars, lines }) => table?.rows.length || bars?.length || lines?.length);
  return {
    title: `${place.name}应知应会`,
    placeLine: placeLineOf(source.county, place),
    records: said.length,
    asOf: source.county.profile.asOf,
    sections: said,
  };
}

/** The paragraphs of the office's own text for a place; none, and a need, where it has not given it. */
export function ownText({ county, need }: Source, placeCode: string, name: TextName): string[] {
  const text = county.texts[`${placeCode}/${name}`] ?? county.texts[name];
  if (text === undefined) {
    need(`文本/${name}.md`);
    return [];
  }
  return parseNumberedText(text).paragraphs.map(({ number = "", text: said }) => `${number}${said}`);
}
