import type { AnyPrintout } from "../items/printout.ts";
import candidateList from "../printouts/candidate-list.ts";
import householdApplication from "../printouts/household-application.tsx";
import householdFacts from "../printouts/household-facts.tsx";
import householdFileIndex from "../printouts/household-file-index.tsx";
import householdForm from "../printouts/household-form.ts";
import householdFormWall from "../printouts/household-form-wall.ts";
import householdHandbook from "../printouts/household-handbook.tsx";
import pairingRoster from "../printouts/pairing-roster.ts";
import plannedReductionRoster from "../printouts/planned-reduction-roster.ts";
import reductionList from "../printouts/reduction-list.ts";
import villageForm from "../printouts/village-form.tsx";

/** Every kind of printable page, in the order of the checklist. */
export const printouts: readonly AnyPrintout[] = [
  villageForm,
  reductionList,
  plannedReductionRoster,
  householdApplication,
  householdForm,
  pairingRoster,
  candidateList,
  householdFileIndex,
  householdFormWall,
  householdHandbook,
  householdFacts,
];
