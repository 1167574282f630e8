import { villagesOf } from "../statistics/by-place.ts";
import { noticeAt } from "../statistics/proceedings.ts";
import { totalsOf } from "../statistics/totals.ts";
import { formatDate } from "../text/dates.ts";
import { defineLetter } from "./parts/letter/define-letter.tsx";
import { objectionRuns, outcomeBox, periodRuns } from "./parts/letter/notice.ts";
import { countColumn, type FigureRow, rateColumn, type TogetherOf } from "./parts/register/figure-columns.ts";
import { registerTable } from "./parts/register/register-table.ts";
import { say } from "./parts/runs.ts";

type Row = FigureRow & { readonly village: ReturnType<typeof villagesOf>[number] };

/** 乡级公示、公告: the township's notice of its poor villages, and the county's announcement of them. */
export default defineLetter<"township">({
  id: "township-notice",
  name: "乡级公示、公告",
  levels: ["township"],
  title: ({ base }) => `${base}年度贫困村公示公告`,
  letters({ county }, township) {
    const { base } = county.profile.years;
    const poor = villagesOf(county, township).filter(({ isPoor }) => isPoor);
    if (poor.length === 0) return [];
    const rows = poor.map((village): Row => ({ village, totals: (year) => totalsOf(county, [village], year) }));
    const together: TogetherOf<Row> = (some, year) =>
      totalsOf(
        county,
        some.map(({ village }) => village),
        year,
      );
    const list = registerTable<Row>({
      heading: `${township.name}${base}年度贫困村名单`,
      rows,
      columns: [
        { header: "行政村", width: 10, sum: { countOf: "个村" }, value: ({ village }) => village.name },
        countColumn("总户数（户）", "households", base, together),
        countColumn("农业户籍人口（人）", "population", base, together),
        countColumn("贫困户（户）", "poorHouseholds", base, together),
        countColumn("贫困人口（人）", "poorPopulation", base, together),
        rateColumn(base, together),
      ],
    });
    const said = say`共${`${poor.length}`}个，名单附后`;
    return (["第一次公示", "公告"] as const).map((stage) => {
      const known = noticeAt(county, township.code, stage);
      const word = stage === "公告" ? "公告" : "公示";
      const from = stage === "公告" ? county.profile.issuer : `${township.name}人民政府`;
      const basis =
        stage === "公告"
          ? say`经村级申请、乡镇审核公示、县级审定，现将${township.name}贫困村予以公告，`
          : say`经村级申请、乡镇审核，现将我${township.name.endsWith("乡") ? "乡" : "镇"}拟确定的贫困村予以公示，`;
      return {
        title: `${township.name}${base}年度贫困村${word}`,
        paragraphs: [
          { runs: [...basis, ...said, "。"] },
          { runs: periodRuns(known, county, word) },
          { runs: objectionRuns(county, township, from) },
        ],
        from,
        ...(known.start === undefined ? {} : { date: formatDate(known.start) }),
        boxes: [outcomeBox(stage, known, `${township.name}人民政府`)],
        tables: [list],
      };
    });
  },
});
