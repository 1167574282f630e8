import { measureKinds } from "../model/code-tables.ts";
import type { County, Measure } from "../model/county.ts";
import { addedAmounts } from "./added-amounts.ts";
import { byVillage } from "./by-place.ts";
import { knownMoney } from "./known-sum.ts";

/** What is, or is to be, done for a whole village in a year. */
export interface VillageProjects {
  /** Kinds in the order of the forms, those the forms do not know last. */
  readonly kinds: readonly ProjectKind[];
  /** 补助资金 and 自筹资金 together, yuan; absent where no project says. */
  readonly money?: number;
  /** Projects without either amount, which `money` leaves out. */
  readonly withoutMoney: number;
  /** Projects of a year that is over which are on record as 计划实施 alone: they are no result and not among the kinds. */
  readonly undone: number;
}

/** Projects of one 类别. */
export interface ProjectKind {
  /** Absent where the export does not say. */
  readonly kind?: string;
  /** By name, each with its 规模 added up. */
  readonly projects: readonly { readonly name: string; readonly scale?: string }[];
}

type Project = Omit<Measure, "householdId">;

/** 帮扶项目 of a whole village (户编号 empty), which are public, by year. */
export function villageProjects(county: County, villageCode: string): (year: number) => VillageProjects {
  const projects = byVillage(county, "measures")(villageCode).filter(isForAll);
  return (year) => {
    const own = projects.filter((project) => project.year === year);
    const isOver = year <= county.profile.years.current;
    const counted = own.filter(({ state }) => !isOver || state !== "计划实施");
    const amounts = counted.map(({ subsidy, ownMoney }) => knownMoney([subsidy, ownMoney]));
    const money = knownMoney(amounts);
    return {
      kinds: kindsOf(counted),
      ...(money === undefined ? {} : { money }),
      withoutMoney: amounts.filter((amount) => amount === undefined).length,
      undone: own.length - counted.length,
    };
  };
}

/** Last year with a project for the whole village; `undefined` where there is none. */
export function lastProjectYear(county: County, villageCode: string): number | undefined {
  const years = byVillage(
    county,
    "measures",
  )(villageCode)
    .filter(isForAll)
    .flatMap(({ year }) => year ?? []);
  return years.length > 0 ? Math.max(...years) : undefined;
}

/** A public county has no other measures, and not the field either. */
const isForAll = (measure: Partial<Measure>): boolean => measure.householdId === undefined;

function kindsOf(projects: readonly Project[]): ProjectKind[] {
  const known: readonly (string | undefined)[] = measureKinds.values;
  const order = (kind: string | undefined) => {
    const place = known.indexOf(kind);
    return place < 0 ? known.length : place;
  };
  return [...Map.groupBy(projects, ({ kind }) => kind)]
    .sort(([a], [b]) => order(a) - order(b))
    .map(([kind, own]) => ({
      ...(kind === undefined ? {} : { kind }),
      projects: [...Map.groupBy(own, ({ name }) => name)].map(([name, same]) => {
        const scale = addedAmounts(same.flatMap(({ scale }) => scale ?? [])).join("、");
        return scale === "" ? { name } : { name, scale };
      }),
    }));
}
