import { beforeAll, describe, expect, it } from "vitest";
import type { County } from "../../src/model/county.ts";
import type { MadeSheet } from "../posters/made-sheets.ts";
import { byteFaults } from "./checks/same-bytes.ts";
import { figureChecks } from "./figure-checks.ts";
import { unnoticedChanges } from "./figures/unnoticed-changes.ts";
import { gateChecks } from "./gate-checks.ts";
import { type TrueCounty, villagesIn } from "./oracle/county.ts";
import { printFiles, type ReadPoster, readSheet } from "./reading/read-poster.ts";

/** How a county is looked at. */
interface GateOptions {
  /** Place whose sheets are made again, to compare bytes; one will do, for all are made by the same code. */
  readonly againAt?: string;
}

/** Reads every sheet once, and lets each check of the gate look at it. `truth` is the county as its files have it. */
export function gate(
  name: string,
  county: County,
  truth: TrueCounty,
  plans: readonly MadeSheet[],
  { againAt }: GateOptions = {},
): void {
  const posters = [...Map.groupBy(plans, ({ place, item }) => `${place.code} ${place.name} ${item.id}`)];
  describe.each(posters)(`${name}: %s`, (_name, sheets) => {
    const [{ place, item }] = sheets as [MadeSheet];
    let read: ReadPoster;
    beforeAll(async () => {
      const pages = [];
      for (const plan of sheets) pages.push(await readSheet(plan));
      read = { county, truth, place, sheets: pages };
    });
    const checks = gateChecks.filter(({ of }) => of === undefined || of.includes(item.id));
    it.each(checks.map((check) => [check.name, check] as const))("%s", (_check, { faults }) => {
      expect(faults(read)).toEqual([]);
    });
    it("has its figures checked, or none", () => {
      const hasFigures = sheets.some(({ data }) => data.frame.kind !== "board");
      expect(figureChecks.some(({ of }) => of?.includes(item.id)) || !hasFigures).toBe(true);
    });
    const isDoctored = place.code === ofFewVillages(truth) || place.code === firstVillage(plans);
    if (isDoctored && figureChecks.some(({ of }) => of?.includes(item.id))) {
      it("lets no figure be another, or be left out, unnoticed", () => {
        expect(unnoticedChanges(read, checks)).toEqual([]);
      });
    }
    if (place.code === againAt) {
      it("has the same bytes when made again", async () => {
        for (const { plan, files } of read.sheets) expect(byteFaults(files, await printFiles(plan))).toEqual([]);
      });
    }
  });
}

/** Enough villages for every kind of panel; more take long. */
const FEW = 20;

/** The first township of few villages: its sheets are the ones that are doctored. */
function ofFewVillages(truth: TrueCounty): string | undefined {
  return truth.townships.find(({ code }) => villagesIn(truth, code).length <= FEW)?.code;
}

/** The first village that is looked at. */
function firstVillage(plans: readonly MadeSheet[]): string | undefined {
  return plans.find(({ place }) => place.level === "village")?.place.code;
}
