import type { Source } from "../items/source.ts";
import type { DocumentRecord, Township } from "../model/county.ts";
import { byPlace, villagesOf } from "../statistics/by-place.ts";
import { dateText } from "./parts/date-text.ts";
import { defineRegister } from "./parts/register/define-register.tsx";
import { registerTable } from "./parts/register/register-table.ts";

/** A document and whose it is. */
interface Filed extends DocumentRecord {
  readonly holder: string;
}

/** Kinds of paper that come from teams or are about them. */
const OF_TEAMS = /工作队/;

/** 驻村帮扶工作队文件目录: what is on file of the teams, at the township and in each of its villages. */
export default defineRegister<"township">({
  id: "documents",
  name: "驻村帮扶工作队文件目录",
  levels: ["township"],
  title: () => "驻村帮扶工作队文件目录",
  unit: "份",
  tables(source, township) {
    const rows = filedAt(source, township).filter(({ kind, title }) => OF_TEAMS.test(`${kind}${title}`));
    if (source.county.documents === undefined) source.need("档案目录");
    else if (rows.length === 0) source.need("档案目录：资料类别“驻村帮扶工作队文件”");
    if (rows.length === 0) return undefined;
    return [
      registerTable({
        rows,
        groupOf: ({ holder }) => holder,
        columns: [
          { header: "年度", width: 4, align: "center", value: ({ year }) => (year === undefined ? "" : `${year}`) },
          { header: "资料类别", width: 11, value: ({ kind }) => kind },
          { header: "文号", width: 9, value: ({ number }) => number },
          { header: "标题", width: 20, value: ({ title }) => title },
          { header: "责任者", width: 9, value: ({ author }) => author },
          { header: "日期", width: 7, align: "center", value: ({ date }) => dateText(date) },
          { header: "份数", width: 4, digits: 0, sum: "sum", value: ({ copies }) => copies },
          { header: "页数", width: 4, digits: 0, value: ({ pages }) => pages },
          { header: "存放位置", width: 11, value: ({ place }) => place },
          { header: "备注", width: 7, value: ({ remark }) => remark },
        ],
      }),
    ];
  },
  signatures: ["单位负责人", "档案管理人", "填表日期"],
});

/** The township's own first, then village after village. */
function filedAt({ county }: Source<"internal">, township: Township): Filed[] {
  return [township, ...villagesOf(county, township)].flatMap(({ code, name }) =>
    byPlace(county, "documents")(code).map((document): Filed => ({ ...document, holder: name })),
  );
}
