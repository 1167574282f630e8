import type { Household } from "../model/county.ts";
import { byPlace, townshipOf } from "../statistics/by-place.ts";
import { knownSum } from "../statistics/known-sum.ts";
import { noticeAt, reviewMeeting } from "../statistics/proceedings.ts";
import { totalsOf } from "../statistics/totals.ts";
import { byGroup } from "../statistics/village-groups.ts";
import { formatDate } from "../text/dates.ts";
import { formatPercent } from "../text/numbers.ts";
import { defineLetter } from "./parts/letter/define-letter.tsx";
import { pairedNames } from "./parts/register/paired-names.ts";
import { registerTable } from "./parts/register/register-table.ts";
import { type LetterRun, orBlank, say } from "./parts/runs.ts";

const day = (date: string | undefined): LetterRun => orBlank(date && formatDate(date), 8);

/** 贫困户确认报告: the village reports to its township how its poor households were found, and asks it to confirm them. */
export default defineLetter<"village">({
  id: "confirmation-report",
  name: "贫困户确认报告",
  levels: ["village"],
  title: () => "贫困户确认报告",
  letters(source, village) {
    const { county } = source;
    const households = source.rows("households", village.code);
    if (county.households === undefined) return [];
    const { base } = county.profile.years;
    const meeting = reviewMeeting(county, village.code);
    const votes = byPlace(county, "votes")(village.code);
    const notice = noticeAt(county, village.code, "第一次公示");
    const people = (rows: readonly Household[]) => knownSum(rows.map(({ size }) => size));
    const totals = totalsOf(county, [village], base);
    // The year's rate belongs to the year's own number of people: beside another it is left to be written in.
    const rate = totals.poorPopulation === people(households) ? totals.rate : undefined;
    const kinds = [...Map.groupBy(households, ({ kind }) => kind ?? "未填")].map(
      ([kind, rows]) => `${kind}${rows.length}户${people(rows) ?? "—"}人`,
    );
    return [
      {
        title: `关于${village.name}贫困户识别结果的报告`,
        to: `${townshipOf(county, village)?.name ?? ""}人民政府`,
        paragraphs: [
          {
            heading: "一、工作开展情况",
            runs: [
              ...say`我村广泛宣传识别政策，农户自愿申请，提交评议${orBlank(votes.length || undefined)}户。${day(meeting?.date)}召开民主评议会议，`,
              ...say`应到${orBlank(meeting?.expected)}人，实到${orBlank(meeting?.present)}人。${day(notice.record?.start)}至${day(notice.record?.end)}在村内公示，`,
              ...say`收到异议${orBlank(notice.record?.objections)}件。`,
            ],
          },
          {
            heading: "二、识别结果",
            runs: say`全村共识别贫困户${`${households.length}`}户、贫困人口${orBlank(people(households))}人，${`${base}`}年贫困发生率${orBlank(rate === undefined ? undefined : formatPercent(rate))}。其中${kinds.length > 0 ? kinds.join("，") : { blank: 12 }}。`,
          },
          { runs: say`特此报告，请予审核确认。` },
        ],
        enclosures: ["贫困户按主要致贫原因统计表", "贫困户名单"],
        from: `${village.name}村民委员会`,
        contact: say`联系人：${orBlank(village.head, 6)}　电话：${{ blank: 9 }}`,
        tables: [
          registerTable<readonly [string, Household[]]>({
            heading: `${village.name}贫困户按主要致贫原因统计表`,
            rows: [...Map.groupBy(households, ({ mainCause }) => mainCause ?? "未填")],
            columns: [
              { header: "主要致贫原因", width: 12, value: ([cause]) => cause },
              { header: "户数（户）", width: 8, digits: 0, sum: "sum", value: ([, rows]) => rows.length },
              { header: "人口（人）", width: 8, digits: 0, sum: "sum", value: ([, rows]) => people(rows) },
            ],
          }),
          pairedNames(`${village.name}贫困户名单`, [...byGroup(households).values()].flat()),
        ],
      },
    ];
  },
});
