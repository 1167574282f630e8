import type { VillagePlanYear } from "../../statistics/village-plan.ts";

/** What the table's columns are made of, each where it has any, and what they leave out. */
export function planNotes(years: readonly VillagePlanYear[]): string[] {
  const hasOthers = years.some(({ others }) => others.households || others.people);
  const hasProjects = years.some(({ projects }) => projects.kinds.length > 0);
  const undone = years.filter(({ projects }) => projects.undone > 0);
  const withoutMoney = years.reduce((sum, { projects }) => sum + projects.withoutMoney, 0);
  return [
    ...(hasOthers ? ["其他增减=年末−年初+减贫，含新识别、返贫和人口自然增减。"] : []),
    ...(hasProjects ? ["主要项目为全村项目，不含到户项目；投资为补助和自筹资金之和。"] : []),
    ...undone.map(({ year, projects }) => `${year}年计划、未记录实施的${projects.undone}个项目未列入。`),
    ...(withoutMoney > 0 ? [`${withoutMoney}个项目没有资金数，未计入投资。`] : []),
  ];
}
