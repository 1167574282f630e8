import type { TableColumn } from "../../charts/data-table/props.ts";
import { formatNumber } from "../../text/numbers.ts";
import { spacedName } from "../../text/person-name.ts";
import { unitAndPost } from "../../text/unit-and-post.ts";
import type { SheetTable } from "../parts/table-part.ts";
import type { HouseholdEntry, HouseholdGroup, HouseholdTableContent, NamedProject } from "./content.ts";

/** A column with what it says of a household, and of all. */
interface EntryColumn extends TableColumn {
  readonly of: (entry: HouseholdEntry, number: number, group: HouseholdGroup) => string;
  readonly total?: string;
}

/** Every household of the village in a row, by 村民小组. */
export function householdTable(content: HouseholdTableContent): SheetTable {
  const columns = entryColumns(content);
  let number = 0;
  return {
    heading: "到户帮扶情况",
    remark: "单位：户、人、元",
    columns: columns.map(({ of: _of, total: _total, ...column }) => column),
    rows: content.groups.flatMap((group) =>
      group.entries.map((entry) => {
        number += 1;
        return columns.map(({ of }) => of(entry, number, group));
      }),
    ),
    totals: columns.map(({ total = "" }) => total),
    isRuled: true,
  };
}

function entryColumns({ all, years, hasFamilies, hasCauses }: HouseholdTableContent): EntryColumn[] {
  const { current, planned } = years;
  return [
    { header: "序号", align: "center", of: (_entry, number) => String(number), total: "合计" },
    { header: "村民\n小组", align: "center", isMerged: true, of: (_entry, _number, group) => groupText(group) },
    {
      header: "户主\n姓名",
      align: "center",
      of: ({ head }) => spacedName(head),
      total: `${formatNumber(all.households)}户`,
    },
    { header: "家庭\n人口", align: "right", of: ({ size }) => formatNumber(size), total: formatNumber(all.people) },
    {
      header: "劳动力",
      align: "right",
      of: ({ labourForce }) => formatNumber(labourForce),
      total: formatNumber(all.labourForce),
    },
    ...(hasFamilies ? [{ header: "家庭成员", align: "left", of: familyText } satisfies EntryColumn] : []),
    { header: "贫困户\n属性", align: "center", of: ({ kind = "" }) => kind },
    ...(hasCauses
      ? [{ header: "主要\n致贫原因", align: "center", of: ({ cause = "" }) => cause } satisfies EntryColumn]
      : []),
    { header: `${current}年\n人均\n纯收入`, align: "right", of: ({ income }) => formatNumber(income) },
    { header: "帮扶措施", align: "left", of: ({ measureKinds }) => measureKinds.join("、") },
    { header: `${current}年\n已实施\n项目`, align: "left", of: ({ done }) => projectText(done) },
    { header: `${planned}年\n将实施\n项目`, align: "left", of: (entry) => projectText(entry.planned) },
    {
      header: "姓名",
      group: "帮扶责任人",
      align: "center",
      isMerged: true,
      of: ({ helper }) => spacedName(helper?.name ?? ""),
    },
    {
      header: "单位职务",
      group: "帮扶责任人",
      align: "left",
      isMerged: true,
      of: ({ helper }) => unitAndPost(helper?.unit, helper?.post),
    },
    {
      header: "脱贫\n时限",
      align: "center",
      of: ({ exitYear }) => (exitYear === undefined ? "" : `${exitYear}年`),
    },
    { header: "备注", align: "center", of: ({ state = "" }) => (state === "脱贫" ? "已脱贫" : state) },
  ];
}

function groupText({ name, households, people }: HouseholdGroup): string {
  return [name, `${households}户`, ...(people === undefined ? [] : [`${people}人`])].join("\n");
}

/** 配偶1、子女2; a household of one has its head alone. */
function familyText({ family }: HouseholdEntry): string {
  if (!family) return "—";
  if (family.length === 0) return "户主1人";
  return family.map(({ kin, count }) => `${kin}${count}`).join("、");
}

const projectText = (projects: readonly NamedProject[]) =>
  projects.map(({ name, scale = "" }) => `${name}${scale}`).join("；");
