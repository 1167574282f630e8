import type { Level, Places } from "../../../items/place.ts";
import { type AnyPrintout, definePrintout } from "../../../items/printout.ts";
import type { Source } from "../../../items/source.ts";
import type { CountyProfile, Edition } from "../../../model/county.ts";
import { placeLineOf } from "../place-line.ts";
import type { Letter, LetterContent } from "./letter.ts";
import { LetterView } from "./letter-view.tsx";

/** What a letter adds to the shape that all have. */
export interface LetterKind<L extends Level, E extends Edition> {
  readonly id: string;
  readonly name: string;
  readonly levels: readonly L[];
  readonly edition?: E;
  /** Title of the page without the place. */
  readonly title: (years: CountyProfile["years"]) => string;
  /** The letters; none, after a need was noted, where data lack or the place has none to write. */
  readonly letters: (source: Source<E>, place: Places[L]) => readonly Letter[];
}

/** An application, a report or a notice: a page of letters to be signed and sealed. */
export function defineLetter<L extends Level, E extends Edition = "internal">(kind: LetterKind<L, E>): AnyPrintout {
  const { id, name, levels, edition, title, letters } = kind;
  return definePrintout<L, LetterContent, E>({
    id,
    name,
    levels,
    edition: edition ?? ("internal" as E),
    paper: "A4",
    content(source, place) {
      const written = letters(source, place);
      if (written.length === 0) return undefined;
      return {
        title: `${place.name}${title(source.county.profile.years)}`,
        placeLine: placeLineOf(source.county, place),
        records: written.length,
        letters: written,
      };
    },
    view: (content) => <LetterView content={content} />,
  });
}
