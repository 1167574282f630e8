import type { AnyPrintout } from "../items/printout.ts";
import candidateList from "../printouts/candidate-list.ts";
import householdForm from "../printouts/household-form.ts";
import householdFormWall from "../printouts/household-form-wall.ts";
import pairingRoster from "../printouts/pairing-roster.ts";
import plannedReductionRoster from "../printouts/planned-reduction-roster.ts";
import reductionList from "../printouts/reduction-list.ts";
import villageForm from "../printouts/village-form.tsx";

/** Every kind of printable page, in the order of the checklist. */
export const printouts: readonly AnyPrintout[] = [
  villageForm,
  reductionList,
  plannedReductionRoster,
  householdForm,
  pairingRoster,
  candidateList,
  householdFormWall,
];
