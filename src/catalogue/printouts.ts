import type { AnyPrintout } from "../items/printout.ts";
import beneficiaryRoster from "../printouts/beneficiary-roster.ts";
import candidateList from "../printouts/candidate-list.ts";
import exitMeasures from "../printouts/exit-measures.ts";
import exitPlan from "../printouts/exit-plan.ts";
import householdApplication from "../printouts/household-application.tsx";
import householdFacts from "../printouts/household-facts.tsx";
import householdFileIndex from "../printouts/household-file-index.tsx";
import householdForm from "../printouts/household-form.ts";
import householdFormWall from "../printouts/household-form-wall.ts";
import householdHandbook from "../printouts/household-handbook.tsx";
import memberChanges from "../printouts/member-changes.ts";
import pairingRoster from "../printouts/pairing-roster.ts";
import plannedReductionRoster from "../printouts/planned-reduction-roster.ts";
import povertyRates from "../printouts/poverty-rates.ts";
import reductionList from "../printouts/reduction-list.ts";
import specialAreaFigures from "../printouts/special-area-figures.ts";
import studentRoster from "../printouts/student-roster.ts";
import teamMeasures from "../printouts/team-measures.ts";
import trainingRoster from "../printouts/training-roster.ts";
import villageForm from "../printouts/village-form.tsx";
import welfareRoster from "../printouts/welfare-roster.ts";

/** Every kind of printable page, in the order of the checklist. */
export const printouts: readonly AnyPrintout[] = [
  villageForm,
  reductionList,
  exitMeasures,
  povertyRates,
  plannedReductionRoster,
  specialAreaFigures,
  exitPlan,
  householdApplication,
  householdForm,
  teamMeasures,
  pairingRoster,
  candidateList,
  beneficiaryRoster,
  memberChanges,
  trainingRoster,
  studentRoster,
  welfareRoster,
  householdFileIndex,
  householdFormWall,
  householdHandbook,
  householdFacts,
];
