import type { AnyPrintout } from "../items/printout.ts";
import archiveBox from "../printouts/archive-box.tsx";
import archiveIndex from "../printouts/archive-index.ts";
import archiveNote from "../printouts/archive-note.tsx";
import archiveStamp from "../printouts/archive-stamp.tsx";
import beneficiaryRoster from "../printouts/beneficiary-roster.ts";
import candidateList from "../printouts/candidate-list.ts";
import confirmationReport from "../printouts/confirmation-report.ts";
import documents from "../printouts/documents.ts";
import exitMeasures from "../printouts/exit-measures.ts";
import exitPlan from "../printouts/exit-plan.ts";
import facts from "../printouts/facts.tsx";
import householdApplication from "../printouts/household-application.tsx";
import householdFacts from "../printouts/household-facts.tsx";
import householdFileIndex from "../printouts/household-file-index.tsx";
import householdForm from "../printouts/household-form.ts";
import householdFormWall from "../printouts/household-form-wall.ts";
import householdHandbook from "../printouts/household-handbook.tsx";
import memberChanges from "../printouts/member-changes.ts";
import mutualFundCharter from "../printouts/mutual-fund-charter.tsx";
import mutualFundLedger from "../printouts/mutual-fund-ledger.ts";
import mutualFundNotice from "../printouts/mutual-fund-notice.ts";
import pairingRoster from "../printouts/pairing-roster.ts";
import photos from "../printouts/photos.tsx";
import plannedReductionRoster from "../printouts/planned-reduction-roster.ts";
import policyKit from "../printouts/policy-kit.tsx";
import policyQa from "../printouts/policy-qa.tsx";
import povertyRates from "../printouts/poverty-rates.ts";
import reductionList from "../printouts/reduction-list.ts";
import reviewMinutes from "../printouts/review-minutes.ts";
import signInSheet from "../printouts/sign-in-sheet.ts";
import specialAreaFigures from "../printouts/special-area-figures.ts";
import studentRoster from "../printouts/student-roster.ts";
import teamMeasures from "../printouts/team-measures.ts";
import townshipNotice from "../printouts/township-notice.ts";
import trainingRoster from "../printouts/training-roster.ts";
import villageApplication from "../printouts/village-application.ts";
import villageForm from "../printouts/village-form.tsx";
import villageNotice from "../printouts/village-notice.ts";
import welfareRoster from "../printouts/welfare-roster.ts";

/** Every kind of printable page, in the order of the checklist. */
export const printouts: readonly AnyPrintout[] = [
  villageApplication,
  townshipNotice,
  photos,
  villageForm,
  teamMeasures,
  documents,
  reductionList,
  exitMeasures,
  povertyRates,
  plannedReductionRoster,
  specialAreaFigures,
  exitPlan,
  archiveIndex,
  archiveNote,
  archiveBox,
  archiveStamp,
  facts,
  policyQa,
  householdApplication,
  householdForm,
  pairingRoster,
  reviewMinutes,
  signInSheet,
  candidateList,
  villageNotice,
  confirmationReport,
  beneficiaryRoster,
  memberChanges,
  mutualFundCharter,
  mutualFundLedger,
  mutualFundNotice,
  trainingRoster,
  studentRoster,
  welfareRoster,
  householdFileIndex,
  householdFormWall,
  householdHandbook,
  policyKit,
  householdFacts,
];
