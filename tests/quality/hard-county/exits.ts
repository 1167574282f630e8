import type { HardVillage } from "./villages.ts";

/** Seven years in which villages exit; one in seven poor villages has none. */
const EXIT_YEARS = [2014, 2015, 2016, 2017, 2018, 2019, 2020] as const;

/** When a village is to exit, and when by the record it has. */
interface Exit {
  readonly planned?: number;
  readonly recorded?: number;
}

/** By village: what a record may contradict. The rates that they are held against are those of `odd-figures.ts`. */
const ODD: ReadonlyMap<number, Exit> = new Map([
  // Recorded for years to come.
  [2, { planned: 2016, recorded: 2015 }],
  [25, { recorded: 2016 }],
  // Out before the first planned year, and before the first year of the others.
  [3, { planned: 2017, recorded: 2013 }],
  // Recorded: at the line, a person under it, without a rate to hold against it.
  [10, { planned: 2014, recorded: 2014 }],
  [11, { planned: 2016, recorded: 2014 }],
  [12, { recorded: 2014 }],
  // Over the line, and of a year of its own.
  [63, { planned: 2015, recorded: 2012 }],
  // After the target.
  [75, { planned: 2022 }],
]);

export function exitOf({ index }: HardVillage): Exit {
  const year = EXIT_YEARS[index % (EXIT_YEARS.length + 1)];
  const usual = { ...(year ? { planned: year } : {}), ...(year === 2014 ? { recorded: year } : {}) };
  return ODD.get(index) ?? usual;
}
