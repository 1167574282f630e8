import type { AnyPrintout } from "../items/printout.ts";
import archiveBox from "../printouts/archive-box.tsx";
import archiveIndex from "../printouts/archive-index.ts";
import archiveNote from "../printouts/archive-note.tsx";
import archiveStamp from "../printouts/archive-stamp.tsx";
import beneficiaryRoster from "../printouts/beneficiary-roster.ts";
import candidateList from "../printouts/candidate-list.ts";
import documents from "../printouts/documents.ts";
import exitMeasures from "../printouts/exit-measures.ts";
import exitPlan from "../printouts/exit-plan.ts";
import memberChanges from "../printouts/member-changes.ts";
import mutualFundCharter from "../printouts/mutual-fund-charter.tsx";
import pairingRoster from "../printouts/pairing-roster.ts";
import photos from "../printouts/photos.tsx";
import plannedReductionRoster from "../printouts/planned-reduction-roster.ts";
import policyKit from "../printouts/policy-kit.tsx";
import policyQa from "../printouts/policy-qa.tsx";
import povertyRates from "../printouts/poverty-rates.ts";
import reductionList from "../printouts/reduction-list.ts";
import specialAreaFigures from "../printouts/special-area-figures.ts";
import studentRoster from "../printouts/student-roster.ts";
import teamMeasures from "../printouts/team-measures.ts";
import trainingRoster from "../printouts/training-roster.ts";
import welfareRoster from "../printouts/welfare-roster.ts";

/** Every kind of printable page, in the order of the checklist. */
export const printouts: readonly AnyPrintout[] = [
  photos,
  documents,
  reductionList,
  exitMeasures,
  povertyRates,
  plannedReductionRoster,
  specialAreaFigures,
  exitPlan,
  teamMeasures,
  pairingRoster,
  candidateList,
  beneficiaryRoster,
  memberChanges,
  mutualFundCharter,
  trainingRoster,
  studentRoster,
  welfareRoster,
  archiveIndex,
  archiveNote,
  archiveBox,
  archiveStamp,
  policyQa,
  policyKit,
];
