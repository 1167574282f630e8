import type { AnyPrintout } from "../items/printout.ts";
import beneficiaryRoster from "../printouts/beneficiary-roster.ts";
import candidateList from "../printouts/candidate-list.ts";
import memberChanges from "../printouts/member-changes.ts";
import pairingRoster from "../printouts/pairing-roster.ts";
import plannedReductionRoster from "../printouts/planned-reduction-roster.ts";
import reductionList from "../printouts/reduction-list.ts";
import studentRoster from "../printouts/student-roster.ts";
import trainingRoster from "../printouts/training-roster.ts";
import welfareRoster from "../printouts/welfare-roster.ts";

/** Every kind of printable page, in the order of the checklist. */
export const printouts: readonly AnyPrintout[] = [
  reductionList,
  plannedReductionRoster,
  pairingRoster,
  candidateList,
  beneficiaryRoster,
  memberChanges,
  trainingRoster,
  studentRoster,
  welfareRoster,
];
