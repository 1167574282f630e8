import { type Table, table } from "../csv.ts";
import { type Household, isStillPoor, type Support } from "../people/household.ts";
import { personName } from "../people/person-names.ts";
import { supportFor } from "../people/support.ts";
import { createRng } from "../rng.ts";
import type { SampleVillage } from "./villages.ts";

/** One row of 低保五保: a household that is supported, registered as poor or not. */
export interface SupportedHousehold {
  readonly villageCode: string;
  readonly head: string;
  readonly support: Support;
  readonly since: string;
}

/** Households and persons of one kind of support. */
export interface SupportCount {
  readonly households: number;
  readonly persons: number;
}

function supportedIn(village: SampleVillage, households: readonly Household[]): SupportedHousehold[] {
  const rng = createRng(`${village.code} welfare`);
  const registered = households
    .filter((household) => household.village === village && isStillPoor(household))
    .flatMap(({ members, support }) => (support ? [{ head: members[0]!.name, support }] : []));
  const others = Array.from({ length: Math.round(village.population * rng.between(0.006, 0.012)) }, () => ({
    head: personName(rng, "男"),
    support: supportFor(rng, rng.chance(0.2) ? "五保户" : "低保户", rng.int(1, 3)),
  })).flatMap(({ head, support }) => {
    if (!support) return [];
    return [{ head, support: support.kind.startsWith("五保") ? { ...support, persons: 1 } : support }];
  });
  return [...registered, ...others].map((entry) => ({
    ...entry,
    villageCode: village.code,
    since: `${rng.int(2010, 2013)}-${rng.pick(["01", "07"])}-01`,
  }));
}

/** All supported households of the county. */
export function supportRegister(
  villages: readonly SampleVillage[],
  households: readonly Household[],
): SupportedHousehold[] {
  return villages.flatMap((village) => supportedIn(village, households));
}

/** How many are supported in a village, 低保 or 五保. */
export function countSupport(
  register: readonly SupportedHousehold[],
  villageCode: string,
  kind: "低保" | "五保",
): SupportCount {
  const rows = register.filter((row) => row.villageCode === villageCode && row.support.kind.startsWith(kind));
  return { households: rows.length, persons: rows.reduce((sum, { support }) => sum + support.persons, 0) };
}

/** 低保五保.csv */
export function welfareTable(register: readonly SupportedHousehold[]): Table {
  return table(
    "低保五保",
    ["行政村代码", "户主姓名", "保障人口", "类别", "月标准(元)", "起始日期"],
    register.map(({ villageCode, head, support, since }) => ({
      行政村代码: villageCode,
      户主姓名: head,
      保障人口: support.persons,
      类别: support.kind,
      "月标准(元)": support.monthly,
      起始日期: since,
    })),
  );
}
