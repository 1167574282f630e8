import { expect, it } from "vitest";
import { villageRanking } from "../../src/statistics/village-ranking.ts";
import { countyOf, figures, village } from "./county.ts";

it("ranks villages by poor people; equal ones as exported, unknown ones last", () => {
  const villages = [1, 2, 3, 4, 5].map((number) => village(number));
  const [few, silent, many, even, none] = villages as [(typeof villages)[0], ...typeof villages];
  const villageYears = [
    figures(few!, { poorPopulation: 5, population: 50 }),
    figures(silent!, { population: 100 }),
    figures(many!, { poorPopulation: 60, population: 240 }),
    figures(even!, { poorPopulation: 5 }),
  ];
  const ranked = villageRanking(countyOf({ villages, villageYears }), villages, 2014);
  expect(ranked.map(({ village, figures, rate }) => [village.name, figures?.poorPopulation, rate])).toEqual([
    [many!.name, 60, 0.25],
    [few!.name, 5, 0.1],
    [even!.name, 5, undefined],
    [silent!.name, undefined, undefined],
    [none!.name, undefined, undefined],
  ]);
});
