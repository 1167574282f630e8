import type { County, Household, Measure, Village, VillageYear } from "../../src/model/county.ts";
import { county as sample } from "./sample.ts";

/** The sample county as the office has it. */
export const county = sample as County<"internal">;

/** A poor village of the sample county. */
export const village: Village = county.villages.find(({ isPoor }) => isPoor)!;

const LONG_PROJECT = "通村主干道路硬化及沿线排水渠、挡土墙、安全防护栏和太阳能路灯配套工程（第一标段）";

/** The county with other yearly figures of the village. */
export function withYears(change: (row: VillageYear) => VillageYear | undefined): County<"internal"> {
  const villageYears = county.villageYears.flatMap((row) =>
    row.villageCode === village.code ? (change(row) ?? []) : row,
  );
  return { ...county, villageYears };
}

/** The county with a plan of the village that ends so many years after the current one, people leaving in every year. */
export function withPlanOf(years: number): County<"internal"> {
  const { current } = county.profile.years;
  const plan = Array.from({ length: years }, (_, index): VillageYear => {
    const left = (years - 1 - index) * 100;
    return {
      villageCode: village.code,
      year: current + 1 + index,
      kind: "计划",
      population: 3000,
      poorHouseholds: left / 4,
      poorPopulation: left,
      exitedHouseholds: 25,
      exitedPopulation: 100,
      netIncome: 3000 + 500 * index,
    };
  });
  const others = withYears((row) => (row.year > current ? undefined : row)).villageYears;
  return { ...county, villageYears: [...others, ...plan] };
}

/** The county with so many projects of long names for the whole village in each of some years. */
export function withProjects(count: number, years: readonly number[]): County<"internal"> {
  const measures = years.flatMap((year) =>
    Array.from(
      { length: count },
      (_, index): Measure => ({
        villageCode: village.code,
        year,
        name: `${index + 1}号${LONG_PROJECT}`,
        kind: ["道路建设", "安全饮水", "公共服务"][index % 3]!,
        scale: `${index + 1}.5公里`,
        subsidy: 1_000_000 + index,
        state: year > 2014 ? "计划实施" : "已实施",
      }),
    ),
  );
  return { ...county, measures };
}

/** The county with so many poor households in the village, some of them with long texts. */
export function withHouseholds(count: number, isLong = false): County<"internal"> {
  const model = county.households!.filter(({ villageCode }) => villageCode === village.code);
  const measuresOf = (id: string) => county.measures!.filter(({ householdId }) => householdId === id);
  const own = Array.from({ length: count }, (_, index): Household => {
    const one = model[index % model.length]!;
    return { ...one, id: `${one.id}-${index}`, group: `${Math.floor(index / 9) + 1}组` };
  });
  const copied = own.flatMap(({ id }, index) => [
    ...measuresOf(model[index % model.length]!.id).map((measure) => ({ ...measure, householdId: id })),
    ...(isLong && index % 3 === 0
      ? [{ villageCode: village.code, householdId: id, year: 2014, name: LONG_PROJECT, kind: "基础设施", scale: "1处" }]
      : []),
  ]);
  const rest = county.households!.filter(({ villageCode }) => villageCode !== village.code);
  return { ...county, households: [...rest, ...own], measures: copied };
}
