import { type Table, table } from "../csv.ts";
import { isStillPoor, type Support } from "../people/household.ts";
import { personName } from "../people/person-names.ts";
import { supportFor } from "../people/support.ts";
import { createRng } from "../rng.ts";
import type { PeopledVillage } from "./inhabitants.ts";

/** One row of 低保五保: a household that is supported, registered as poor or not. */
export interface SupportedHousehold {
  readonly head: string;
  readonly support: Support;
  readonly since: string;
}

/** Households and persons of one kind of support. */
export interface SupportCount {
  readonly households: number;
  readonly persons: number;
}

/** Those supported in a village: all who are on both lists, and some more on civil affairs' list of 低保 alone. */
export function supportedIn({ village, registered, population }: PeopledVillage): SupportedHousehold[] {
  const rng = createRng(`${village.seed} welfare`);
  const poor = registered
    .filter(isStillPoor)
    .flatMap(({ members, support }) => (support ? [{ head: members[0]!.name, support }] : []));
  const others: { head: string; support: Support }[] = [];
  const wanted = population * (village.isPoor ? rng.between(0.01, 0.03) : rng.between(0.055, 0.08));
  for (let persons = 0; persons < wanted; persons += others.at(-1)!.support.persons)
    others.push({ head: personName(rng, "男"), support: supportFor(rng, "低保贫困户", rng.int(1, 4))! });
  return [...poor, ...others].map((entry) => ({
    ...entry,
    since: `${rng.int(2010, 2013)}-${rng.pick(["01", "07"])}-01`,
  }));
}

/** How many are supported, 低保 or 五保. */
export function countSupport(register: readonly SupportedHousehold[], kind: "低保" | "五保"): SupportCount {
  const rows = register.filter((row) => row.support.kind.startsWith(kind));
  return { households: rows.length, persons: rows.reduce((sum, { support }) => sum + support.persons, 0) };
}

/** 低保五保.csv */
export function welfareTable(villages: readonly PeopledVillage[]): Table {
  return table(
    "低保五保",
    ["行政村代码", "户主姓名", "保障人口", "类别", "月标准(元)", "起始日期"],
    villages.flatMap((place) =>
      supportedIn(place).map(({ head, support, since }) => ({
        行政村代码: place.village.code,
        户主姓名: head,
        保障人口: support.persons,
        类别: support.kind,
        "月标准(元)": support.monthly,
        起始日期: since,
      })),
    ),
  );
}
