import type { NoticeRecord } from "../model/county.ts";
import { townshipOf } from "../statistics/by-place.ts";
import { knownSum } from "../statistics/known-sum.ts";
import { noticeAt, reviewMeeting } from "../statistics/proceedings.ts";
import { byGroup } from "../statistics/village-groups.ts";
import { formatDate } from "../text/dates.ts";
import { defineLetter } from "./parts/letter/define-letter.tsx";
import { objectionRuns, outcomeBox, periodRuns } from "./parts/letter/notice.ts";
import { pairedNames } from "./parts/register/paired-names.ts";
import { orBlank, say } from "./parts/runs.ts";

type Stage = NonNullable<NoticeRecord["stage"]>;
const stages: readonly Stage[] = ["第一次公示", "第二次公示", "公告"];

/** 村级公示公告: the two notices and the announcement of a village's poor households, each with its issuer, dates and list. */
export default defineLetter<"village">({
  id: "village-notice",
  name: "村级公示公告",
  levels: ["village"],
  title: ({ base }) => `${base}年度贫困户公示公告`,
  letters(source, village) {
    const { county } = source;
    const rows = source.rows("households", village.code);
    if (county.households === undefined) return [];
    const households = [...byGroup(rows).values()].flat();
    const people = knownSum(households.map(({ size }) => size));
    const township = townshipOf(county, village);
    const { base } = county.profile.years;
    const meeting = reviewMeeting(county, village.code);
    const found = say`共${`${households.length}`}户${orBlank(people)}人，名单附后`;
    const basis = {
      第一次公示: [
        ...say`经农户申请，${orBlank(meeting?.date && formatDate(meeting.date), 8)}召开会议民主评议，`,
        ...say`现将我村拟定的贫困户予以公示，`,
      ],
      第二次公示: say`经${village.name}民主评议、第一次公示，我${township?.name.endsWith("乡") ? "乡" : "镇"}审核，现将${village.name}拟确定的贫困户予以公示，`,
      公告: say`经村级评议公示、乡镇审核公示，县级复审，现将${village.name}确定的贫困户予以公告，`,
    };
    const issuers = {
      第一次公示: `${village.name}村民委员会`,
      第二次公示: `${township?.name ?? ""}人民政府`,
      公告: county.profile.issuer,
    };
    return stages.map((stage) => {
      const known = noticeAt(county, village.code, stage);
      const from = issuers[stage];
      const word = stage === "公告" ? "公告" : "公示";
      return {
        title: `${village.name}${base}年度贫困户${stage}`,
        paragraphs: [
          { runs: [...basis[stage], ...found, "。"] },
          { runs: periodRuns(known, county, word) },
          { runs: objectionRuns(county, village, from) },
        ],
        from,
        ...(known.start === undefined ? {} : { date: formatDate(known.start) }),
        boxes: [outcomeBox(stage, known, `${village.name}村民委员会`)],
        tables: [pairedNames(`${village.name}${base}年度贫困户名单`, households)],
      };
    });
  },
});
