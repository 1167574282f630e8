import { villagesOf } from "../../src/statistics/by-place.ts";
import { hasExited } from "../../src/statistics/exit-plan.ts";
import { totalsOf } from "../../src/statistics/totals.ts";
import { formatNumber, formatPercent } from "../../src/text/numbers.ts";
import type { Figure } from "./checks/key-figures.ts";
import type { ReadPoster } from "./reading/read-poster.ts";

type Expected = (poster: ReadPoster) => readonly Figure[];

/** A rate without its sign, which is set smaller beside it; an unknown one is a dash. */
const rateText = (rate: number | undefined) => formatPercent(rate).replace("%", "");

function ofTownship({ county, place }: ReadPoster) {
  const villages = villagesOf(county, place);
  return { villages, totals: totalsOf(county, villages, county.profile.years.current) };
}

/** What the key figures of a poster must be, by its id. */
export const expectedFigures: Readonly<Record<string, Expected>> = {
  "poor-villages-map": (poster) => {
    const { totals } = ofTownship(poster);
    return [
      [`贫困村（共${totals.villages}村）`, formatNumber(totals.poorVillages)],
      ["贫困户", formatNumber(totals.poorHouseholds)],
      ["贫困人口", formatNumber(totals.poorPopulation)],
      ["贫困发生率", rateText(totals.rate)],
    ];
  },
  "exit-plan-map": (poster) => {
    const { villages, totals } = ofTownship(poster);
    const { current } = poster.county.profile.years;
    const exited = villages.filter((village) => village.isPoor && hasExited(poster.county, village, current));
    return [
      [`贫困村（共${totals.villages}村）`, formatNumber(totals.poorVillages)],
      ["其中已脱贫", formatNumber(exited.length)],
      [`${current}年末贫困人口`, formatNumber(totals.poorPopulation)],
      [`${current}年末发生率`, rateText(totals.rate)],
    ];
  },
};
