import { fundCharter } from "./fund-charter.ts";
import { fundRules } from "./fund-rules.ts";
import { policyQuestions } from "./policy-questions.ts";
import { registrationReport } from "./registration-report.ts";
import { stationDuties } from "./station-duties.ts";
import { teamTasks } from "./team-tasks.ts";

/** The six named texts in Markdown: a title, then numbered paragraphs. */
export const texts: Readonly<Record<string, string>> = {
  工作站职责: stationDuties,
  驻村工作队任务: teamTasks,
  互助资金管理制度: fundRules,
  互助资金章程: fundCharter,
  政策问答: policyQuestions,
  建档立卡开展情况: registrationReport,
};
