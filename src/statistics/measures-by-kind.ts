import { measureKinds } from "../model/code-tables.ts";
import type { Measure } from "../model/county.ts";
import { knownMoney } from "./known-sum.ts";

/** What a 类别 of measures came to. */
export interface KindOfMeasures {
  /** 类别; absent for those without one. */
  readonly kind?: string;
  /** Entries for a whole village. */
  readonly projects: number;
  /** Entries for a household: one household helped twice counts twice. */
  readonly helped: number;
  /** Σ补助资金, Σ自筹资金, yuan; `undefined` where none says. */
  readonly subsidy?: number;
  readonly ownMoney?: number;
  /** 行政村代码, each once. */
  readonly villages: ReadonlySet<string>;
  /** 户编号 of households helped by themselves, each once. */
  readonly households: ReadonlySet<string>;
}

/** Adds up entries by 类别, in the order of the code table, kinds that it does not know after them. */
export function measuresByKind(
  measures: readonly Measure[],
  villageOf: (measure: Measure) => string | undefined,
): KindOfMeasures[] {
  const known: readonly (string | undefined)[] = measureKinds.values;
  const order = (kind: string | undefined) => (known.includes(kind) ? known.indexOf(kind) : known.length);
  return [...Map.groupBy(measures, ({ kind }) => kind)]
    .sort(([a], [b]) => order(a) - order(b))
    .map(([kind, own]) => ({ ...(kind === undefined ? {} : { kind }), ...sumsOf(own, villageOf) }));
}

/** The same of any entries together. */
export function sumsOf(
  own: readonly Measure[],
  villageOf: (measure: Measure) => string | undefined,
): Omit<KindOfMeasures, "kind"> {
  const subsidy = knownMoney(own.map((measure) => measure.subsidy));
  const ownMoney = knownMoney(own.map((measure) => measure.ownMoney));
  const households = own.flatMap(({ householdId }) => householdId ?? []);
  return {
    projects: own.length - households.length,
    helped: households.length,
    ...(subsidy === undefined ? {} : { subsidy }),
    ...(ownMoney === undefined ? {} : { ownMoney }),
    villages: new Set(own.flatMap((measure) => villageOf(measure) ?? [])),
    households: new Set(households),
  };
}
