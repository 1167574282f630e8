import { type CountyOptions, defaults, type MapDetail } from "../county-options.ts";
import { plannedTownships } from "./planned-townships.ts";
import { type TownshipPlan, type TownshipSketch, townshipSketches } from "./township-plans.ts";

/** What is decided about a county before anything grows. */
export interface CountyPlan {
  readonly seed: string;
  readonly code: string;
  readonly name: string;
  /** Plainly no real place. */
  readonly parent: string;
  readonly townships: readonly TownshipPlan[];
  /** Registered households wanted; absent: as they come. */
  readonly households?: number;
  readonly isExample: boolean;
  readonly map: MapDetail;
  readonly hasReviewNumber: boolean;
}

/** Numbers of a division code's third step: 100 and up for a 镇, 200 and up for a 乡. */
function withCodes(county: string, seed: string, sketches: readonly TownshipSketch[]): TownshipPlan[] {
  let [towns, rural] = [100, 200];
  return sketches.map((sketch, index): TownshipPlan => {
    const number = sketch.name.endsWith("镇") ? towns++ : rural++;
    const code = `${county}${number}`;
    return { ...sketch, code, index, seed: `${seed} ${code}` };
  });
}

/** The plan of a county; without sizes that of the shipped one. */
export function countyPlan(options: CountyOptions = {}): CountyPlan {
  const { seed, code, name, isExample, map, hasReviewNumber } = { ...defaults, ...options };
  if (!/^[1-9]\d{5}$/.test(code)) throw new Error(`a county's code has six digits: ${code}`);
  const { townships, villages, households } = options;
  const isShipped = townships === undefined && villages === undefined;
  const sketches = isShipped ? townshipSketches : plannedTownships({ seed, townships, villages });
  const planned = sketches.reduce((sum, { villageNames }) => sum + villageNames.length, 0);
  if (households !== undefined && households < planned)
    throw new Error(`${households} households are too few for ${planned} villages`);
  return {
    seed,
    code,
    name,
    parent: "甘肃省示例市",
    townships: withCodes(code, seed, sketches),
    ...(households === undefined ? {} : { households }),
    isExample,
    map,
    hasReviewNumber,
  };
}
