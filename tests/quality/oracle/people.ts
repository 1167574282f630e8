import type { TrueCounty } from "./county.ts";
import type { Rows } from "./rows.ts";
import { cell } from "./tables.ts";

const postsOf = ({ posts }: TrueCounty, code: string, kind: string) =>
  posts.filter((row) => row.归属代码 === code && row.机构类型 === kind);

/** Post, name and unit of everybody in a township's leading group. */
export function leadingGroup(county: TrueCounty, townshipCode: string): Rows {
  return postsOf(county, townshipCode, "领导小组").map((row) => [
    cell(row, "职务"),
    cell(row, "姓名"),
    cell(row, "单位及职务"),
  ]);
}

/** How many people are in the group: a name in two posts is one, a post without a name nobody. */
export function groupSize(county: TrueCounty, townshipCode: string): string {
  const names = leadingGroup(county, townshipCode).map(([, name]) => name!);
  const people = new Set(names.filter((name) => name !== "")).size;
  return people > 0 ? `组成人员${people}人` : "";
}

/** A personal mobile telephone, as against an office's line. */
const MOBILE = /(?<!\d)1\d{10}(?!\d)/;

/** A post that says nothing, where the unit says what somebody is. */
const GENERAL = ["工作人员", "成员", "职员"];

/** Post, name, unit and duties of the station's staff, and apart from them the telephone, as an edition may have it. */
export function stationStaff(
  county: TrueCounty,
  townshipCode: string,
  edition: "internal" | "public",
): { readonly texts: readonly string[]; readonly phone: string }[] {
  return postsOf(county, townshipCode, "工作站").map((row) => {
    const [post, unit, duties] = [cell(row, "职务"), cell(row, "单位及职务"), cell(row, "职责")];
    const head = GENERAL.includes(post) && unit !== "" ? [unit, cell(row, "姓名")] : [post, cell(row, "姓名"), unit];
    const phone = cell(row, "联系电话");
    return {
      texts: [...head, duties === "" ? "" : `职责：${duties}`],
      phone: edition === "public" && MOBILE.test(phone) ? "" : phone,
    };
  });
}
