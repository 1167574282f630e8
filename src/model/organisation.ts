/** Organisation diagrams. */

/** 机构类型: which diagram a post belongs to. */
export type OrganisationKind = "领导小组" | "工作站" | "村工作组织" | "互助资金";

/** One row of 机构人员: a box of an organisation diagram. */
export interface OrganisationPost {
  /** Township or village code. */
  readonly placeCode: string;
  readonly kind: OrganisationKind;
  readonly id: string;
  /** `id` of the post above; absent for the root. */
  readonly parentId?: string;
  readonly post: string;
  readonly name: string;
  readonly unit?: string;
  readonly phone?: string;
  readonly duties?: string;
  readonly order?: number;
  /** 图上位置: beside the head or beneath it; decided by the post where absent. */
  readonly seat?: "旁边" | "下方";
}

/** An organisation diagram whose rows make no tree (no root, two roots, a cycle, an unknown parent): it cannot be drawn. */
export interface FaultyDiagram {
  readonly placeCode: string;
  readonly kind: OrganisationKind;
  /** What is wrong, in Chinese. */
  readonly reason: string;
}
