import {
  causeColumn,
  headColumn,
  helperColumn,
  helperPhoneColumn,
  helperPostColumn,
  helperUnitColumn,
  kindColumn,
  measuresColumn,
  planColumn,
  sizeColumn,
} from "./parts/household/household-columns.ts";
import { defineHouseholdRoster } from "./parts/household/household-roster.tsx";

/** 结对帮扶花名册: who helps whom, by what measures, until when. */
export default defineHouseholdRoster({
  id: "pairing-roster",
  name: "结对帮扶花名册",
  title: () => "结对帮扶花名册",
  holds: ({ household }) => household.state !== "脱贫",
  columns: () => [
    headColumn,
    sizeColumn,
    kindColumn,
    causeColumn,
    helperColumn,
    helperUnitColumn,
    helperPostColumn,
    helperPhoneColumn,
    measuresColumn("帮扶措施"),
    planColumn,
  ],
});
