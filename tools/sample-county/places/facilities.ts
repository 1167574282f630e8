import { createRng, type Rng } from "../rng.ts";
import type { SampleVillage } from "./villages.ts";

/** Whether a village has something: since before, since 2014 or not yet. */
export type Facility = "had" | "built" | "lacking";

/** 通沥青(水泥)路, 卫生室 and 文化室 of a village. */
export interface Facilities {
  readonly road: Facility;
  readonly clinic: Facility;
  readonly library: Facility;
}

/** `part` of the villages had it before; of the others half got it in 2014. */
function drawn(rng: Rng, part: number): Facility {
  if (rng.chance(part)) return "had";
  return rng.chance(0.5) ? "built" : "lacking";
}

/** What a village has at the end of 2014, the same for the table of villages and for the works. */
export function facilitiesOf({ seed, isPoor }: SampleVillage): Facilities {
  const rng = createRng(`${seed} facilities`);
  return {
    road: drawn(rng, isPoor ? 0.3 : 0.9),
    clinic: drawn(rng, isPoor ? 0.55 : 0.9),
    library: drawn(rng, isPoor ? 0.25 : 0.65),
  };
}
