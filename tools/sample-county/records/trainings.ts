import { isoDate } from "../calendar.ts";
import { type Table, table } from "../csv.ts";
import type { Household } from "../people/household.ts";
import type { Member } from "../people/member.ts";
import type { Terrain } from "../places/villages.ts";
import { createRng, type Rng } from "../rng.ts";

interface Course {
  readonly kind: string;
  readonly subjects: (terrain: Terrain) => readonly string[];
  /** Months of 2014 in which it begins. */
  readonly months: readonly [number, number];
  /** Of a course within one month; a school of years has none. */
  readonly days?: number;
  /** When a school of years ends. */
  readonly end?: string;
  /** Yuan per person; of a school of years for one school year. */
  readonly grant: number;
  readonly place: (household: Household) => string;
}

const subjectsByTerrain: Readonly<Record<Terrain, readonly string[]>> = {
  川坝区: ["核桃栽培管理", "设施蔬菜种植", "畜禽养殖与防疫"],
  半山区: ["核桃栽培管理", "中药材种植", "畜禽养殖与防疫"],
  高山区: ["中药材种植", "马铃薯种植", "畜禽养殖与防疫", "中蜂养殖"],
};

const farming: Course = {
  kind: "农业实用技术",
  subjects: (terrain) => subjectsByTerrain[terrain],
  months: [3, 5],
  days: 3,
  grant: 120,
  place: ({ village }) => village.name,
};
const skills: Course = {
  kind: "劳务技能",
  subjects: () => ["电焊", "家政服务", "砌筑工", "中式烹饪"],
  months: [5, 11],
  days: 15,
  grant: 800,
  place: ({ village }) => `${village.township.name}人民政府`,
};
/** Two school years. */
const school: Course = {
  kind: "两后生",
  subjects: () => ["汽车维修", "数控技术", "护理"],
  months: [9, 9],
  end: "2016-07-10",
  grant: 1500,
  place: () => "县职业中等专业学校",
};
/** Two school years beside the work on the farm. */
const degree: Course = {
  kind: "一村一名大学生",
  subjects: () => ["农业经济管理", "农村行政管理"],
  months: [9, 9],
  end: "2016-07-10",
  grant: 1500,
  place: () => "县电大工作站",
};

function courseFor(rng: Rng, member: Member): Course | undefined {
  const { schooling, age, education, ability } = member;
  if (schooling === "中职" && age >= 16) return rng.chance(0.5) ? school : undefined;
  if (schooling !== "非在校生" || (ability !== "普通劳动力" && ability !== "技能劳动力")) return undefined;
  if (age >= 21 && age <= 30 && education === "高中") return rng.chance(0.06) ? degree : undefined;
  if (age > 50) return undefined;
  return rng.weighted([
    [undefined, 8],
    [farming, 2],
    [skills, 1],
  ]);
}

/** First and last day of a course. */
function daysOf(rng: Rng, { months, days, end }: Course): { start: string; end: string } {
  if (days === undefined) return { start: isoDate(2014, months[0], 1), end: end ?? isoDate(2014, 12, 31) };
  const month = rng.int(...months);
  const first = rng.int(1, 28 - days + 1);
  return { start: isoDate(2014, month, first), end: isoDate(2014, month, first + days - 1) };
}

/** 培训.csv: courses that members of registered households began in 2014. */
export function trainingTable(households: readonly Household[]): Table {
  const rows = households.flatMap((household) => {
    const rng = createRng(`${household.seed} trainings`);
    return household.members.flatMap((member) => {
      const course = courseFor(rng, member);
      if (!course) return [];
      const { start, end } = daysOf(rng, course);
      return [
        {
          行政村代码: household.village.code,
          姓名: member.name,
          户编号: household.id,
          培训类别: course.kind,
          培训内容: rng.pick(course.subjects(household.village.terrain)),
          开始日期: start,
          结束日期: end,
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
