import type { VillagePlanYear } from "../../statistics/village-plan.ts";

/** Which years are on record and which planned or forecast: 2013—2014年为实际数，2015—2020年为计划数. */
export function kindRemark(years: readonly Pick<VillagePlanYear, "year" | "kind">[]): string {
  const runs: { kind: string; first: number; last: number }[] = [];
  for (const { year, kind } of years) {
    const run = runs.at(-1);
    if (run && run.kind === kind) run.last = year;
    else if (kind) runs.push({ kind, first: year, last: year });
  }
  return runs.map(({ kind, first, last }) => `${first === last ? first : `${first}—${last}`}年为${kind}数`).join("，");
}
