import { createRng, type Rng } from "../rng.ts";
import { apportioned } from "./apportioned.ts";
import { placeNames, villageNames } from "./place-names.ts";
import type { TownshipSketch } from "./township-plans.ts";

interface Sizes {
  readonly seed: string;
  readonly townships?: number | undefined;
  readonly villages?: number | undefined;
}

/** Villages that a township of usual size has, and the most that its codes (200–399) hold. */
const usualVillages = 16;
const mostVillages = 200;

function sketch(rng: Rng, name: string, villages: number): TownshipSketch {
  return {
    name,
    share: villages,
    poorVillages: Math.max(villages > 1 ? 1 : 0, Math.round(villages * rng.between(0.3, 0.55))),
    population: rng.int(340, 430),
    poorRates: rng.pick([
      [0.56, 0.64],
      [0.57, 0.68],
      [0.6, 0.7],
    ] as const),
    villageNames: villageNames(rng, villages),
  };
}

/** As many townships and villages as wanted; names and sizes from the seed. The last is a 乡 far from the roads. */
export function plannedTownships({ seed, townships: wanted, villages = (wanted ?? 3) * 14 }: Sizes): TownshipSketch[] {
  const townships = wanted ?? Math.max(1, Math.round(villages / usualVillages));
  if (villages < townships) throw new Error(`${villages} villages are too few for ${townships} townships`);
  const rng = createRng(`${seed} townships`);
  const weights = Array.from({ length: townships }, () => rng.between(0.6, 1.5));
  const extra = apportioned(villages - townships, weights);
  if (Math.max(...extra) >= mostVillages) throw new Error(`a township has no codes for ${Math.max(...extra)} villages`);
  const towns = Math.ceil(townships * 0.6);
  const names = placeNames(rng, townships);
  return names.map((name, i) => sketch(rng, `${name}${i < towns ? "镇" : "乡"}`, extra[i]! + 1));
}
