/**
 * 资料类别 of 档案目录 under which an office files what a page of ours prepares: the signed original. Told by words that
 * the name of the kind holds.
 */
const FILED: Readonly<Record<string, RegExp>> = {
  "village-application": /贫困村申请/,
  "township-notice": /乡级公[示告]|乡镇公[示告]/,
  "village-notice": /村级公示|第[一二]次公示|公告/,
  photos: /影像|照片/,
  "village-form": /贫困村登记表/,
  "team-measures": /工作队.*措施|帮扶措施/,
  documents: /工作队/,
  "reduction-list": /减贫人口/,
  "exit-measures": /脱贫措施/,
  "planned-reduction-roster": /计划减贫|预脱贫/,
  "exit-plan": /脱贫规划/,
  "household-application": /贫困户申请/,
  "household-form": /贫困户登记表/,
  "pairing-roster": /结对帮扶/,
  "review-minutes": /民主评议/,
  "sign-in-sheet": /签到/,
  "candidate-list": /初选名单/,
  "confirmation-report": /确认报告/,
  "beneficiary-roster": /项目受益/,
  "member-changes": /人口增减|自然变更/,
  "training-roster": /培训/,
  "welfare-roster": /低保|五保/,
  "mutual-fund-charter": /互助.*章程/,
  "mutual-fund-ledger": /互助.*台账/,
};

/** Whether documents of a kind are the originals of a page. */
export function isOriginalOf(itemId: string, kind: string): boolean {
  return FILED[itemId]?.test(kind) ?? false;
}
