import { archiveOf, boxName } from "./parts/archive/archive-boxes.ts";
import { archiveColumns } from "./parts/archive/archive-columns.ts";
import { filingRuleOf, filingWords } from "./parts/archive/filing-rules.ts";
import { fondsOf } from "./parts/archive/fonds.ts";
import { defineRegister } from "./parts/register/define-register.tsx";
import { registerTable } from "./parts/register/register-table.ts";

/** 归档文件目录, or 卷内文件目录 where the county files in volumes: a table for each box. */
export default defineRegister<"township" | "village">({
  id: "archive-index",
  name: "归档文件目录",
  levels: ["township", "village"],
  title: () => "扶贫档案归档文件目录",
  unit: "页",
  facts({ county: { profile } }, place) {
    const { number = "", name } = fondsOf(profile, place);
    return [
      ["全宗号", number],
      ["全宗名称", name],
      ["目录", filingWords[filingRuleOf(profile)].list],
    ];
  },
  tables(source, place) {
    const archive = archiveOf(source, place);
    return archive?.boxes.map((box) =>
      registerTable({
        heading: boxName(box, filingWords[archive.rule].unit),
        rows: box.items,
        columns: archiveColumns(archive.rule, archive.fonds, box),
      }),
    );
  },
  signatures: ["整理人", "整理日期", "检查人", "检查日期"],
});
