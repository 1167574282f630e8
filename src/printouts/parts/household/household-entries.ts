import type { Source } from "../../../items/source.ts";
import { type Household, isInternal, type Village } from "../../../model/county.ts";
import { oncePerCounty } from "../../../statistics/once-per-county.ts";
import { villagesByCode } from "./household-row.ts";

/** An entry of a table that names a household, with the household where the office has it. */
export type WithHousehold<R> = R & {
  readonly household?: Household | undefined;
  readonly village?: Village | undefined;
};

/** Joins entries to the households that they name, so that a register can say whose they are and of which 村民小组. */
export function withHouseholds<R extends { readonly householdId?: string | undefined }>(
  { county }: Source<"internal">,
  entries: readonly R[],
): WithHousehold<R>[] {
  return entries.map((entry) => {
    const household = householdsById(county).get(entry.householdId ?? "");
    return { ...entry, household, village: villagesByCode(county).get(household?.villageCode ?? "") };
  });
}

/** The registered households by 户编号. */
export const householdsById = oncePerCounty(
  (county): ReadonlyMap<string, Household> =>
    new Map((isInternal(county) ? (county.households ?? []) : []).map((household) => [household.id, household])),
);

/** Columns that registers of such entries share. */
export const entryGroupColumn = {
  header: "村民小组",
  width: 5,
  align: "center",
  value: ({ household }: WithHousehold<unknown>) => household?.group,
} as const;

export const entryHeadColumn = {
  header: "户主姓名",
  width: 6,
  align: "center",
  value: ({ household }: WithHousehold<unknown>) => household?.head,
} as const;
