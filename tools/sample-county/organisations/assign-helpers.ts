import type { SampleVillage } from "../places/villages.ts";
import type { TownshipPlan } from "../plan/township-plans.ts";
import { type Cadre, townshipCadre } from "./cadres.ts";

/** Number of the cadre who answers for the nth registered household of a village. */
export type HelperOf = (village: SampleVillage, household: number) => string;

/** Who answers for whom, and everybody who answers for somebody or belongs to a work team. */
export interface Helpers {
  readonly helperOf: HelperOf;
  readonly cadres: readonly Cadre[];
}

/** The places of a cadre, as many as households that he can answer for. */
const placesOf = (cadre: Cadre): Cadre[] => Array<Cadre>(cadre.capacity).fill(cadre);

/** Gives each household its helper: linked cadres first, then the team, the village's own, and the township's. */
export function assignHelpers(
  villages: readonly SampleVillage[],
  cadresOf: ReadonlyMap<SampleVillage, readonly Cadre[]>,
): Helpers {
  const ofTownships = new Map<TownshipPlan, Cadre[]>();
  const fromTownship = (township: TownshipPlan, count: number): Cadre[] => {
    const own = ofTownships.get(township) ?? [];
    ofTownships.set(township, own);
    const start = own.length;
    while (own.length < start + count) own.push(...placesOf(townshipCadre(township, own.length / 5)));
    // Places left over of the last one stay empty: an official has households of one village only.
    return own.slice(start, start + count);
  };
  const assigned = new Map<SampleVillage, readonly Cadre[]>();
  for (const village of villages) {
    const places = cadresOf.get(village)!.flatMap(placesOf).slice(0, village.households);
    const missing = village.households - places.length;
    assigned.set(village, [...places, ...fromTownship(village.township, missing)]);
  }
  const helping = new Set([...assigned.values()].flat());
  const ofVillages = villages.flatMap((village) =>
    cadresOf.get(village)!.filter((cadre) => helping.has(cadre) || cadre.kind === "驻村工作队"),
  );
  const ofAllTownships = [...ofTownships.values()].flatMap((places) => [...new Set(places)]);
  return {
    helperOf: (village, household) => assigned.get(village)![household]!.id,
    cadres: [...ofAllTownships, ...ofVillages],
  };
}
