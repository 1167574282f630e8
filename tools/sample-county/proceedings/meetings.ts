import { dayIn } from "../calendar.ts";
import { type Table, table } from "../csv.ts";
import type { Household } from "../people/household.ts";
import { personName } from "../people/person-names.ts";
import type { PeopledVillage } from "../places/inhabitants.ts";
import { createRng } from "../rng.ts";

/** A village's meeting that voted on its poor households. */
export interface Meeting {
  readonly place: PeopledVillage;
  readonly date: string;
  readonly expected: number;
  readonly present: number;
  readonly chair: string;
  readonly clerk: string;
}

/** One meeting in each village, in April 2014: representatives of about one household in eight, most of whom came. */
export function meetingsOf(places: readonly PeopledVillage[]): Meeting[] {
  return places.map((place) => {
    const rng = createRng(`${place.village.seed} meeting`);
    const expected = Math.max(15, Math.round(place.population / 32));
    return {
      place,
      date: dayIn(rng, 2014, 4, 4),
      expected,
      present: expected - rng.int(0, Math.floor(expected / 5)),
      chair: personName(rng, "男"),
      clerk: personName(rng, "女"),
    };
  });
}

/** 会议.csv */
export function meetingTable(meetings: readonly Meeting[]): Table {
  return table(
    "会议",
    ["归属代码", "年度", "会议类型", "日期", "地点", "主持人", "记录人", "应到", "实到", "表决方式"],
    meetings.map(({ place, date, expected, present, chair, clerk }) => ({
      归属代码: place.village.code,
      年度: 2014,
      会议类型: "民主评议会",
      日期: date,
      地点: `${place.village.name}村委会`,
      主持人: chair,
      记录人: clerk,
      应到: expected,
      实到: present,
      表决方式: "无记名投票",
    })),
  );
}

/** 评议结果.csv: who was registered had more than half of those present behind him. */
export function voteTable(meetings: readonly Meeting[]): Table {
  const rows = meetings.flatMap(({ place, date, present }) =>
    place.registered.map((household: Household) => {
      const rng = createRng(`${household.seed} vote`);
      const against = rng.int(0, Math.floor(present / 6));
      const abstained = rng.int(0, Math.floor(present / 8));
      return {
        归属代码: place.village.code,
        会议日期: date,
        户编号: household.id,
        同意: present - against - abstained,
        反对: against,
        弃权: abstained,
        结果: "通过",
      };
    }),
  );
  return table("评议结果", ["归属代码", "会议日期", "户编号", "同意", "反对", "弃权", "结果"], rows);
}
