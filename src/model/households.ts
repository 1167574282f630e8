/** Registered poor households and their people: rows of the dictionary's tables, fields and units as declared there. */
import type { Row } from "./fields.ts";
import type { households } from "./tables/households.ts";
import type { memberChanges } from "./tables/member-changes.ts";
import type { members } from "./tables/members.ts";
import type { welfare } from "./tables/welfare.ts";

/** One row of 贫困户. */
export type Household = Row<typeof households>;

/** One row of 家庭成员. */
export type Member = Row<typeof members>;

/** One row of 人口增减: somebody came to a household or left it. */
export type MemberChange = Row<typeof memberChanges>;

/** One row of 低保五保: a household with a minimum-living allowance or the five guarantees. */
export type WelfareCase = Row<typeof welfare>;
