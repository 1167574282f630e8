import { organisationPosts } from "../statistics/organisation.ts";
import { dateText } from "./parts/date-text.ts";
import { defineRegister } from "./parts/register/define-register.tsx";
import {
  ownMoneyColumn,
  projectColumn,
  projectKindColumn,
  scaleColumn,
  subsidyColumn,
} from "./parts/register/project-columns.ts";
import { registerTable } from "./parts/register/register-table.ts";

/** 驻村帮扶工作队帮扶措施: what the team of a poor village has done for it and is to do. */
export default defineRegister<"village">({
  id: "team-measures",
  name: "驻村帮扶工作队帮扶措施",
  levels: ["village"],
  title: () => "驻村帮扶工作队帮扶措施",
  unit: "元",
  facts({ county }, { code }) {
    const posts = organisationPosts(county, code, "村工作组织").filter(({ post }) => post.includes("工作队"));
    const named = (isLeader: boolean) =>
      posts
        .filter(({ post }) => post.includes("队长") === isLeader)
        .flatMap(({ name }) => name ?? [])
        .join("、");
    const units = [...new Set(posts.flatMap(({ unit }) => unit ?? []))].join("、");
    return [
      ["派出单位、职务", units],
      ["队长", named(true)],
      ["队员", named(false)],
    ];
  },
  tables(source, { code, isPoor }) {
    if (!isPoor) return undefined;
    const { county } = source;
    const { current, planned } = county.profile.years;
    const rows = source.rows("measures", code).filter(({ householdId }) => householdId === undefined);
    if (county.measures === undefined) return undefined;
    return [current, planned].map((year) =>
      registerTable({
        heading: `${year}年`,
        rows: rows.filter((row) => row.year === year),
        columns: [
          projectKindColumn,
          projectColumn,
          { header: "建设内容", width: 10, value: ({ content }) => content },
          scaleColumn,
          subsidyColumn,
          ownMoneyColumn,
          { header: "资金来源", width: 7, value: ({ fundSource }) => fundSource },
          { header: "受益户数（户）", width: 5, digits: 0, value: (row) => row.beneficiaryHouseholds },
          { header: "责任单位", width: 8, value: ({ executor }) => executor },
          { header: "责任人", width: 5, align: "center", value: ({ responsible }) => responsible },
          {
            header: "实施时间",
            width: 9,
            align: "center",
            value: ({ start, end, date }) => dateText(start, end) ?? dateText(date),
          },
          { header: "完成情况", width: 6, align: "center", value: ({ state }) => state },
        ],
      }),
    );
  },
  signatures: ["工作队长", "村负责人", "制定时间"],
});
