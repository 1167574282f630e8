import type { Household, Member } from "../../model/county.ts";
import type { ParsedTables } from "../load-tables.ts";
import type { Located } from "../parse-table.ts";
import type { Problem } from "../problems.ts";
import { isComplete } from "./is-complete.ts";
import { warning } from "./warning.ts";

/** Warnings about households: figures that contradict each other within the row, and the row against its members. */
export function householdChecks({ households, members }: ParsedTables): Problem[] {
  const within = households.rows.flatMap(({ row, line }) =>
    contradictions(row).map(({ column, value, message, fix }) =>
      warning(households, { line, column, value }, message, fix),
    ),
  );
  if (!isComplete(members) || members.rows.length === 0) return within;
  const families = familiesOf(members.rows);
  return [
    ...within,
    ...households.rows.flatMap((household) =>
      againstMembers(household, families.get(household.row.id), { households, members }),
    ),
  ];
}

/** Members of each household, in the order of the file. */
function familiesOf(rows: readonly Located<Member>[]): Map<string, Located<Member>[]> {
  return Map.groupBy(rows, ({ row }) => row.householdId);
}

function againstMembers(
  { row, line }: Located<Household>,
  family: readonly Located<Member>[] = [],
  { households, members }: Pick<ParsedTables, "households" | "members">,
): Problem[] {
  const at = { line, column: "户编号", value: row.id };
  if (family.length === 0)
    return [warning(households, at, "在家庭成员表中没有成员", "在家庭成员表中补上这一户，包括户主本人")];
  const heads = family.filter((member) => member.row.relation === "户主");
  const problems: Problem[] = [];
  if (row.size !== undefined && row.size !== family.length)
    problems.push(
      warning(
        households,
        { line, column: "家庭人口", value: row.size },
        `与家庭成员表中的${family.length}人不符`,
        "核对家庭人口和成员名单",
      ),
    );
  if (heads.length === 0 && family.some((member) => member.row.relation !== undefined))
    problems.push(warning(households, at, "的成员中没有户主", "在家庭成员表中把户主的“与户主关系”填为“户主”"));
  const [first, second] = heads;
  if (second)
    problems.push(
      warning(
        members,
        { line: second.line, column: "与户主关系", value: "户主" },
        `重复：户编号${row.id}的户主已在第${first?.line}行`,
        "每户只有一名户主，其余改为与户主的关系",
      ),
    );
  if (heads.length === 1 && first && first.row.name !== row.head)
    problems.push(
      warning(
        households,
        { line, column: "户主姓名", value: row.head },
        `与家庭成员表第${first.line}行的户主“${first.row.name}”不同`,
        "核对户主姓名",
      ),
    );
  return problems;
}

interface Contradiction {
  readonly column: string;
  readonly value: string | number | undefined;
  readonly message: string;
  readonly fix: string;
}

function contradictions(row: Household): Contradiction[] {
  const found: Contradiction[] = [];
  if (row.labourForce !== undefined && row.size !== undefined && row.labourForce > row.size)
    found.push({
      column: "劳动力",
      value: row.labourForce,
      message: `大于家庭人口${row.size}`,
      fix: "核对劳动力和家庭人口",
    });
  if (row.irrigatedFarmland !== undefined && row.farmland !== undefined && row.irrigatedFarmland > row.farmland)
    found.push({
      column: "有效灌溉面积(亩)",
      value: row.irrigatedFarmland,
      message: `大于耕地面积${row.farmland}`,
      fix: "核对两项面积",
    });
  if (row.state === "脱贫" && row.exitYear === undefined)
    found.push({
      column: "脱贫年度",
      value: undefined,
      message: "脱贫状态是“脱贫”，却没有脱贫年度",
      fix: "补填脱贫年度，或改正脱贫状态",
    });
  if (row.exitYear !== undefined && row.identifiedYear !== undefined && row.exitYear < row.identifiedYear)
    found.push({
      column: "脱贫年度",
      value: row.exitYear,
      message: `早于识别年度${row.identifiedYear}`,
      fix: "核对两个年度",
    });
  return found;
}
