/** Organisation diagrams. */
import type { Row } from "./fields.ts";
import type { organisations } from "./tables/organisations.ts";

/** One row of 机构人员: a box of an organisation diagram. A box that is nobody's has no name. */
export type OrganisationPost = Row<typeof organisations>;

/** 机构类型: which diagram a post belongs to. */
export type OrganisationKind = OrganisationPost["kind"];

/** An organisation diagram whose rows make no tree (no root, two roots, a cycle, an unknown parent): it cannot be drawn. */
export interface FaultyDiagram {
  readonly placeCode: string;
  readonly kind: OrganisationKind;
  /** What is wrong, in Chinese. */
  readonly reason: string;
}
