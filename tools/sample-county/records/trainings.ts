import { isoDate } from "../calendar.ts";
import { type Table, table } from "../csv.ts";
import type { Household } from "../people/household.ts";
import type { Member } from "../people/member.ts";
import { createRng, type Rng } from "../rng.ts";

interface Course {
  readonly kind: string;
  readonly subjects: readonly string[];
  readonly days: number;
  /** Yuan per person. */
  readonly grant: number;
  readonly month: number;
  readonly place: (household: Household) => string;
}

const farming: Course = {
  kind: "农业实用技术",
  subjects: ["核桃栽培管理", "中药材种植", "畜禽养殖与防疫"],
  days: 3,
  grant: 120,
  month: 4,
  place: ({ village }) => `${village.name}文化室`,
};
const skills: Course = {
  kind: "劳务技能",
  subjects: ["电焊", "家政服务", "砌筑工", "中式烹饪"],
  days: 15,
  grant: 800,
  month: 6,
  place: ({ village }) => `${village.township.name}人民政府`,
};
const school: Course = {
  kind: "两后生",
  subjects: ["汽车维修", "数控技术", "护理"],
  days: 28,
  grant: 1500,
  month: 9,
  place: () => "县职业中等专业学校",
};
const degree: Course = {
  kind: "一村一名大学生",
  subjects: ["农业经济管理", "农村行政管理"],
  days: 28,
  grant: 3000,
  month: 9,
  place: () => "县电大工作站",
};

function courseFor(rng: Rng, member: Member): Course | undefined {
  if (member.schooling !== "非在校生") return undefined;
  const isFit = member.ability === "普通劳动力" || member.ability === "技能劳动力";
  if (!isFit) return undefined;
  if (member.age <= 21) return rng.chance(0.6) ? school : undefined;
  if (member.age <= 30 && member.education === "高中") return rng.chance(0.5) ? degree : undefined;
  if (member.age <= 50)
    return rng.weighted([
      [undefined, 8],
      [farming, 2],
      [skills, 1],
    ]);
  return undefined;
}

/** 培训.csv: courses of 2014 that members of registered households attended. */
export function trainingTable(households: readonly Household[]): Table {
  const rows = households.flatMap((household) => {
    const rng = createRng(`${household.id} trainings`);
    return household.members.flatMap((member) => {
      const course = courseFor(rng, member);
      if (!course) return [];
      return [
        {
          行政村代码: household.village.code,
          姓名: member.name,
          户编号: household.id,
          培训类别: course.kind,
          培训内容: rng.pick(course.subjects),
          开始日期: isoDate(2014, course.month, 1),
          结束日期: isoDate(2014, course.month, course.days),
          地点: course.place(household),
          天数: course.days,
          "补助(元)": course.grant,
        },
      ];
    });
  });
  return table(
    "培训",
    ["行政村代码", "姓名", "户编号", "培训类别", "培训内容", "开始日期", "结束日期", "地点", "天数", "补助(元)"],
    rows,
  );
}
