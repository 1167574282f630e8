import { bodyOf } from "./body-of.ts";
import { unknownWayFaults } from "./checks/way-names.ts";
import { areaFaults } from "./figures/areas.ts";
import { barFaults } from "./figures/bars.ts";
import { countyPoorFaults } from "./figures/county-poor-villages.ts";
import { exitPlanFaults } from "./figures/exit-plan.ts";
import { fundFaults, leadingGroupFaults, type Page, staffFaults, workFaults } from "./figures/people.ts";
import { poorVillagesFaults } from "./figures/poor-villages.ts";
import { dateFaults, noteFaults, sheetNumberFaults } from "./figures/said.ts";
import { villageBarFaults } from "./figures/village-bars.ts";
import { villageMapFaults } from "./figures/village-map.ts";
import { householdTableFaults, villagePlanFaults } from "./figures/village-tables.ts";
import { workflowFaults } from "./figures/workflow.ts";
import type { GateCheck } from "./gate-check.ts";
import { areaLacking } from "./oracle/areas.ts";
import { barsLacking } from "./oracle/bars.ts";
import { villagesIn } from "./oracle/county.ts";
import { exitPlanLacking, planSpan } from "./oracle/exit-plan.ts";
import { poorVillagesLacking } from "./oracle/poor-villages.ts";
import { villageBarsNotes } from "./oracle/village-bars.ts";
import { truePlan } from "./oracle/village-plan.ts";
import type { ReadPoster } from "./reading/read-poster.ts";

const pagesOf = ({ sheets }: ReadPoster) => sheets.map(({ lines }) => lines);
const bodiesOf = ({ sheets }: ReadPoster): Page[] => sheets.map(({ lines, plan }) => ({ lines, body: bodyOf(plan) }));

/** What the heads and feet of a poster's sheets say of its figures. */
interface Said {
  readonly subtitle: string;
  readonly notes: readonly string[];
}

const barsSaid = ({ truth, place }: ReadPoster): Said => ({
  subtitle: `${truth.years.base}年末、${ofYear(truth.years.current)}`,
  notes: [`按${truth.years.current}年贫困人口由多到少排列。`, ...barsLacking(truth, place.code)],
});

const saidBy: Readonly<Record<string, (poster: ReadPoster) => Said>> = {
  "special-areas-map": saidOfAreas,
  "county-areas-map": saidOfAreas,
  "poor-villages-map": ({ truth, place }) => ({
    subtitle: ofYear(truth.years.current),
    notes: poorVillagesLacking(truth, place.code),
  }),
  "county-poor-villages-map": ({ truth, place }) => ({
    subtitle: ofYear(truth.years.current),
    notes: poorVillagesLacking(truth, place.code),
  }),
  "village-map": ({ truth }) => ({
    subtitle: `${truth.years.base}年末、${ofYear(truth.years.current)}`,
    notes: [],
  }),
  "exit-plan-map": ({ truth, place }) => ({
    subtitle: `${planSpan(truth, villagesIn(truth, place.code)).join("—")}年`,
    notes: exitPlanLacking(truth, place.code),
  }),
  "poor-population-bars": barsSaid,
  "county-population-bars": barsSaid,
  "village-bars": ({ truth, place }) => ({
    subtitle: ofYear(truth.years.current),
    notes: villageBarsNotes(truth, place.code),
  }),
  "village-exit-plan": ({ truth, place }) => truePlan(truth, place.code),
  "household-table": ({ truth }) => ({ subtitle: ofYear(truth.years.current), notes: [] }),
};

function saidOfAreas({ truth }: ReadPoster): Said {
  return { subtitle: ofYear(truth.years.current), notes: areaLacking(truth) };
}

const ofYear = (year: number) => `${year}年末建档立卡数据`;

/** Every figure of every sheet, recomputed from the files of the dataset. */
export const figureChecks: readonly GateCheck[] = [
  {
    name: "names rivers and roads as the files do",
    of: [
      "special-areas-map",
      "county-areas-map",
      "county-poor-villages-map",
      "poor-villages-map",
      "exit-plan-map",
      "village-map",
    ],
    faults: ({ county, sheets }) => {
      const known = (county.map.lines ?? []).map(({ name }) => name);
      return sheets.flatMap(({ maps, lines }) => unknownWayFaults(maps, known, lines));
    },
  },
  {
    name: "prints the figures of the files",
    of: ["special-areas-map", "county-areas-map"],
    faults: (poster) => areaFaults(poster.truth, pagesOf(poster)),
  },
  {
    name: "prints the figures of the files",
    of: ["poor-villages-map"],
    faults: (poster) => poorVillagesFaults(poster.truth, poster.place.code, pagesOf(poster)),
  },
  {
    name: "prints the figures of the files",
    of: ["county-poor-villages-map"],
    faults: (poster) => countyPoorFaults(poster.truth, pagesOf(poster)),
  },
  {
    name: "prints the figures of the files",
    of: ["village-map"],
    faults: (poster) => villageMapFaults(poster.truth, poster.place.code, pagesOf(poster)),
  },
  {
    name: "prints the figures of the files",
    of: ["exit-plan-map"],
    faults: (poster) => exitPlanFaults(poster.truth, poster.place.code, pagesOf(poster)),
  },
  {
    name: "prints the figures of the files",
    of: ["poor-population-bars", "county-population-bars"],
    faults: (poster) => barFaults(poster.truth, poster.place.code, pagesOf(poster)),
  },
  {
    name: "prints the figures of the files",
    of: ["village-bars"],
    faults: (poster) => villageBarFaults(poster.truth, poster.place.code, pagesOf(poster)),
  },
  {
    name: "names the people of the files",
    of: ["leading-group"],
    faults: (poster) => leadingGroupFaults(poster.truth, poster.place.code, bodiesOf(poster)),
  },
  {
    name: "names the people of the files, each in the group that is his",
    of: ["work-organisation"],
    faults: (poster) => workFaults(poster.truth, poster.place.code, bodiesOf(poster)),
  },
  {
    name: "names the people of the files and has every rule",
    of: ["mutual-fund"],
    faults: (poster) => fundFaults(poster.truth, poster.place.code, bodiesOf(poster)),
  },
  {
    name: "names the people and telephones of the files",
    of: ["staff-board"],
    faults: (poster) => staffFaults(poster.truth, poster.place.code, poster.county.edition, bodiesOf(poster)),
  },
  {
    name: "counts its steps, and says the days and telephones of the files",
    of: ["registration-workflow"],
    faults: (poster) => workflowFaults(poster.truth, poster.place.code, pagesOf(poster)),
  },
  {
    name: "prints the figures of the files",
    of: ["village-exit-plan"],
    faults: (poster) => villagePlanFaults(poster.truth, poster.place.code, pagesOf(poster)),
  },
  {
    name: "prints the households of the files",
    of: ["household-table"],
    faults: (poster) => householdTableFaults(poster.truth, poster.place.code, pagesOf(poster)),
  },
  { name: "numbers its sheets", faults: (poster) => sheetNumberFaults(pagesOf(poster)) },
  {
    name: "says of which years its figures are, and whom they leave out",
    of: Object.keys(saidBy),
    faults: (poster) => {
      const { subtitle, notes } = saidBy[poster.sheets[0]!.plan.item.id]!(poster);
      return pagesOf(poster).flatMap((lines) => [
        ...dateFaults(lines, poster.truth, subtitle),
        ...noteFaults(lines, notes),
      ]);
    },
  },
];
