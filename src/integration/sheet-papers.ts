import type { County } from "../model/county.ts";
import type { PaperRequest } from "../model/paper-request.ts";
import type { PapersOf } from "../posters/sheets.ts";
import { type PaperChoice, paperChoice } from "../theme/paper.ts";

/** The papers of each kind of sheet: the run's for all, else the county's for this one, else the size it is made for. */
export function papersFor(county: County, forAll?: PaperRequest): PapersOf {
  return (poster) => {
    const request = forAll ?? county.profile.papers[poster.id];
    return request && choiceOf(request);
  };
}

function choiceOf({ short, long, orientation }: PaperRequest): PaperChoice {
  return paperChoice({ width: short, height: long }, orientation);
}
