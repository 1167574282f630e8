/** A unit of the county: its name and what its head is called; a deputy is a 副 of that. */
export interface CountyUnit {
  readonly name: string;
  readonly head: string;
}

const bureaus =
  "发展和改革 教育 科技 财政 人社 国土资源 住建 交通运输 水务 农牧 林业 卫生 民政 审计 统计 文化体育 商务 环境保护 安监 工信 司法 公安 气象 国税 地税 工商 档案 农机 粮食 旅游".split(
    " ",
  );
const others: readonly (readonly [name: string, head: string])[] = [
  ["县委办公室", "主任"],
  ["县政府办公室", "主任"],
  ["县委组织部", "部长"],
  ["县委宣传部", "部长"],
  ["县扶贫开发办公室", "主任"],
  ["县供销社", "主任"],
  ["县总工会", "主席"],
  ["县妇联", "主席"],
  ["团县委", "书记"],
  ["县残联", "理事长"],
  ["县广播电视台", "台长"],
  ["县人大办公室", "主任"],
  ["县政协办公室", "主任"],
];

/** Units that are linked with villages. */
export const countyUnits: readonly CountyUnit[] = [
  ...bureaus.map((name) => ({ name: `县${name}局`, head: "局长" })),
  ...others.map(([name, head]) => ({ name, head })),
];
