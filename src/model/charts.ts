/** Wall charts by id, with the names that people call them by; the catalogue of posters has exactly these. */
export const chartNames: Readonly<Record<string, string>> = {
  "station-sign": "双联扶贫工作站站牌",
  "staff-board": "工作人员监督台",
  "special-areas-map": "特困片区示意图",
  "poor-villages-map": "贫困村分布图",
  "exit-plan-map": "贫困村脱贫规划图",
  "leading-group": "领导小组组织机构图",
  "station-duties": "工作站职责",
  "team-tasks": "驻村工作队任务",
  "poor-population-bars": "贫困人口分布柱状图",
  "registration-workflow": "建档立卡工作流程图",
  "work-organisation": "扶贫工作组织机构图",
  "mutual-fund": "互助资金组织机构和管理制度",
  "village-exit-plan": "村级精准脱贫规划",
  "household-table": "贫困户精准扶贫一览表",
  "county-areas-map": "全县特困片区图",
  "village-map": "本村位置与基本情况图",
  "village-bars": "本村贫困人口柱状图",
  "county-poor-villages-map": "全县贫困村分布图",
  "county-population-bars": "分乡镇贫困人口柱状图",
};

/** Id of a chart by its id or its name. */
export function chartId(text: string): string | undefined {
  const wanted = text.trim();
  return Object.entries(chartNames).find(([id, name]) => id === wanted || name === wanted)?.[0];
}
