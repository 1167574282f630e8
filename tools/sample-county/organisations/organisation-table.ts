import { type Table, table } from "../csv.ts";
import type { SampleVillage } from "../places/villages.ts";
import type { CountyPlan } from "../plan/county-plan.ts";
import type { Cadre } from "./cadres.ts";
import { townshipPosts } from "./township-posts.ts";
import { mutualFundPosts, workOrganisation } from "./village-posts.ts";

/** 机构人员.csv */
export function organisationTable(
  plan: CountyPlan,
  cadresOf: ReadonlyMap<SampleVillage, readonly Cadre[]>,
  hasFund: (village: SampleVillage) => boolean,
): Table {
  const posts = [
    ...plan.townships.flatMap(townshipPosts),
    ...[...cadresOf].flatMap(([village, cadres]) => [
      ...workOrganisation(village, cadres),
      ...(hasFund(village) ? mutualFundPosts(village) : []),
    ]),
  ];
  return table(
    "机构人员",
    ["归属代码", "机构类型", "节点编号", "上级节点", "职务", "姓名", "单位及职务", "联系电话", "职责", "排序"],
    posts.map((post) => ({
      归属代码: post.placeCode,
      机构类型: post.kind,
      节点编号: post.id,
      上级节点: post.parent,
      职务: post.post,
      姓名: post.name,
      单位及职务: post.unit,
      联系电话: post.phone,
      职责: post.duties,
      排序: post.order,
    })),
  );
}
