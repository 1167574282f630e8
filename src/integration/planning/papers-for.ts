import { type AnyWall, usualPapers } from "../../items/wall.ts";
import type { CountyProfile } from "../../model/county.ts";
import type { PaperRequest } from "../../model/paper-request.ts";
import { type PaperChoice, paperChoice } from "../../theme/paper.ts";

/** The papers of a kind of sheet: the run's for all, else the county's for this one, else the sizes it is made for. */
export function papersFor({ papers }: CountyProfile, wall: AnyWall, forAll?: PaperRequest): PaperChoice {
  const request = forAll ?? papers[wall.id];
  return request ? choiceOf(request) : usualPapers(wall);
}

function choiceOf({ short, long, orientation }: PaperRequest): PaperChoice {
  return paperChoice({ width: short, height: long }, orientation);
}
