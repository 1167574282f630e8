/** What the tables of a place are called on its page, by their ids. */
export const tableHeadings: Readonly<Record<string, string>> = {
  figures: "主要数据",
  townships: "各乡镇对照",
  villages: "各村对照",
  plan: "分年度进度与计划",
  projects: "帮扶项目",
  funds: "资金分配",
  posts: "工作机构与职责",
};
