import { definePrintout } from "../items/printout.ts";
import { formatDate } from "../text/dates.ts";
import type { Answer } from "./parts/form/answer.ts";
import type { FilledForm, FormContent } from "./parts/form/form.ts";
import { FormView } from "./parts/form/form-view.tsx";
import { householdName, villageLine } from "./parts/household/household-file.ts";
import { type HouseholdRecord, householdRecords } from "./parts/household/household-record.ts";

/** 一户一档 contents: what one household's file holds, in order, with dates and numbers as far as they are on record. */
export default definePrintout<"village", FormContent>({
  id: "household-file-index",
  name: "一户一档目录",
  levels: ["village"],
  edition: "internal",
  paper: "A4",
  content(source, village) {
    const records = householdRecords(source, village);
    if (records.length === 0) return undefined;
    const placeLine = villageLine(source, village);
    return {
      title: "一户一档卷内目录",
      subtitle: "",
      placeLine,
      records: records.length,
      blocks: [
        {
          kind: "grid",
          columns: 6,
          rows: [
            [{ label: "户主姓名" }, { label: "家庭人口（人）" }, { label: "贫困户属性" }],
            [{ label: "识别年度" }, { label: "计划脱贫年度" }, { label: "脱贫年度" }],
          ],
        },
        {
          kind: "table",
          title: "卷内文件",
          rows: 16,
          columns: [
            { label: "题名", width: 36 },
            { label: "责任者", width: 20 },
            { label: "日期", width: 30 },
            { label: "页数", width: 9 },
            { label: "页号", width: 9 },
            { label: "备注", width: 42 },
          ],
        },
      ],
      forms: records.map((record): FilledForm => {
        const { id, group = "", head, size, kind, identifiedYear, plannedExitYear, exitYear } = record.household;
        const about = [head, size, kind, identifiedYear, plannedExitYear, exitYear].map((value) => `${value ?? ""}`);
        const answers = [[about], papersOf(record)];
        return { id, name: householdName(record), place: `${placeLine}${group}`, number: id, answers };
      }),
      signatures: ["立卷人", "检查人"],
      seals: [],
      notes: ["户口簿、身份证只存复印件；表中无日期、页数的，归档时填写。"],
      isFiled: true,
    };
  },
  view: (content, marks) => <FormView content={content} marks={marks} />,
});

/** Pages of the handbook, of which one copy is in the file. */
const HANDBOOK_PAGES = "16";

/** 题名, 责任者, 日期, 页数, 页号, 备注 of each paper, in the order in which they lie in the file. */
function papersOf({ household, helper, members, votes, notices, visits, measures }: HouseholdRecord): Answer[][] {
  const village = "村民委员会";
  const helping = helper?.name ?? "帮扶责任人";
  const [vote] = votes;
  const first = notices[0];
  const last = visits.at(-1);
  const voted =
    vote &&
    `同意${vote.inFavour ?? "　"}票 反对${vote.against ?? "　"}票 弃权${vote.abstained ?? "　"}票${comma(vote.result)}`;
  const paper = (title: string, author: string, date?: string, remark = "", pages = ""): Answer[] => [
    title,
    author,
    date === undefined ? "" : formatDate(date),
    pages,
    "",
    remark,
  ];
  return [
    paper("贫困户申请书", household.head, undefined, "", "1"),
    paper("户口簿、身份证复印件", household.head, undefined, `家庭成员${members.length}人`),
    paper("贫困户登记表", village, undefined, "", members.length > 6 ? "2" : "1"),
    paper("民主评议会议记录（摘录）", village, vote?.date, voted),
    paper("公示、公告材料（摘录）", village, first?.start, notices.map(({ stage }) => stage).join("、")),
    paper("扶贫手册", helping, undefined, "户、村各存一册", HANDBOOK_PAGES),
    paper("帮扶计划与措施", helping, undefined, measures.length > 0 ? `到户项目${measures.length}项` : ""),
    paper("收入核算表", village),
    paper("走访记录", helping, last?.date, visits.length > 0 ? `走访${visits.length}次，日期为最近一次` : ""),
    paper(
      "脱贫退出材料",
      village,
      undefined,
      household.exitYear === undefined ? "未脱贫" : `${household.exitYear}年脱贫`,
    ),
    paper("照片", village),
    paper("卷内备考表", "立卷人", undefined, "", "1"),
  ];
}

const comma = (text: string | undefined) => (text === undefined ? "" : `，${text}`);
