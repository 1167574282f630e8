import type { County } from "../../../model/county.ts";
import type { NoticeEntry } from "../../../site/column.ts";
import { type CurrentNotice, currentNotices } from "../../../statistics/disclosure/current-notices.ts";
import { complaintLines } from "../../../statistics/hotlines.ts";
import { noticeDaysOf } from "../../../statistics/notice-period.ts";
import { townshipKind } from "../../../text/township-kind.ts";

/** Notices of a county that hang on the day of its data. */
export function noticeEntries(county: County): NoticeEntry[] {
  const { profile } = county;
  const days = `${noticeDaysOf(profile)}${profile.noticeByWorkdays ? "个工作日" : "天"}`;
  return currentNotices(county).map((notice) => {
    const { place, start, end, villages = [] } = notice;
    const isVillage = notice.households !== undefined;
    return {
      code: place.code,
      title: `${place.name}${profile.years.base}年度${isVillage ? "贫困户" : "贫困村"}公示`,
      // Without the place, which the title has: offices write 云溪镇人民政府 as where something was held, which is not public.
      issuer: isVillage ? "村民委员会" : `${townshipKind(place.name)}人民政府`,
      start,
      end,
      days,
      said: saidOf(notice),
      villages: villages.map(({ code, name }) => ({ code, name })),
      lines: complaintLines(county, place),
    };
  });
}

function saidOf({ households, people, villages = [] }: CurrentNotice): string[] {
  if (households === undefined) return [`拟确定的贫困村共${villages.length}个，现予公示。`];
  const counted = `拟确定的贫困户共${households}户${people === undefined ? "" : `、${people}人`}，现予公示。`;
  return [counted, "名单张贴在本村的村务公开栏；为保护个人信息，网上不列姓名。"];
}
