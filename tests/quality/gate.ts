import { beforeAll, describe, expect, it } from "vitest";
import type { County } from "../../src/model/county.ts";
import type { MadeSheet } from "../posters/made-sheets.ts";
import { byteFaults } from "./checks/same-bytes.ts";
import { gateChecks } from "./gate-checks.ts";
import { printFiles, type ReadPoster, readSheet } from "./reading/read-poster.ts";

/** How a county is looked at. */
interface GateOptions {
  /** Place whose sheets are made again, to compare bytes; one will do, for all are made by the same code. */
  readonly againAt?: string;
}

/** Reads every sheet once, and lets each check of the gate look at it. */
export function gate(name: string, county: County, plans: readonly MadeSheet[], { againAt }: GateOptions = {}): void {
  const read = new Set<string>();
  const posters = [...Map.groupBy(plans, ({ place, item }) => `${place.name} ${item.id}`)].filter(([, sheets]) => {
    // What says the same in every township is read in the first.
    const said = JSON.stringify(sheets.map(({ item, data }) => [item.id, data]));
    return !read.has(said) && read.add(said);
  });
  describe.each(posters)(`${name}: %s`, (_name, sheets) => {
    const [{ place, item }] = sheets as [MadeSheet];
    let poster: ReadPoster;
    beforeAll(async () => {
      const pages = [];
      for (const plan of sheets) pages.push(await readSheet(plan));
      poster = { county, place, sheets: pages };
    });
    const checks = gateChecks.filter(({ of }) => of === undefined || of.includes(item.id));
    it.each(checks.map((check) => [check.name, check] as const))("%s", (_check, { faults }) => {
      expect(faults(poster)).toEqual([]);
    });
    if (place.code === againAt) {
      it("has the same bytes when made again", async () => {
        for (const { plan, files } of poster.sheets) expect(byteFaults(files, await printFiles(plan))).toEqual([]);
      });
    }
  });
}
