import { defineTable } from "../fields.ts";
import { officeText } from "./office-fields.ts";

/**
 * 档案目录: one row per filed document, with its scan where there is one. The office's, but for the names of the kinds,
 * which are those of the official checklist and stand on public charts too.
 */
export const documents = defineTable({
  name: "档案目录",
  englishName: "documents",
  required: false,
  readers: "office",
  key: [],
  note: "存档资料目录，每份（类）资料一行；有扫描件或照片的填其在“影像”文件夹中的路径。",
  feeds: ["照片册", "驻村帮扶工作队文件目录", "归档文件目录", "备考表", "档案盒封面和盒脊", "归档章标签"],
  fields: {
    placeCode: {
      header: "归属代码",
      aliases: ["所属代码", "乡镇或村代码"],
      type: "code",
      levels: ["township", "village"],
      required: true,
      privacy: "office",
      note: "资料所属乡镇（9位）或村（12位）的代码",
    },
    year: { header: "年度", aliases: ["年份", "年"], type: "year", privacy: "office", note: "资料所属年度" },
    kind: {
      header: "资料类别",
      aliases: ["类别", "档案类别"],
      type: "text",
      required: true,
      privacy: "public",
      note: "如“民主评议会议记录”“村级公示影像资料”",
    },
    title: {
      header: "标题",
      aliases: ["题名", "资料名称", "文件标题"],
      type: "text",
      required: true,
      privacy: "office",
      note: "资料的标题",
    },
    date: {
      header: "日期",
      aliases: ["形成日期", "时间"],
      type: "date",
      monthOnly: true,
      privacy: "office",
      note: "资料形成的日期",
    },
    copies: { header: "份数", aliases: ["数量"], type: "integer", unit: "份", privacy: "office", note: "份数" },
    number: officeText("文号", "文件的文号", ["文件号"]),
    author: officeText("责任者", "形成文件的单位或个人", ["发文单位"]),
    pages: { header: "页数", type: "integer", unit: "页", privacy: "office", note: "页数" },
    itemNumber: { header: "件号", type: "identifier", privacy: "office", note: "归档后的件号" },
    keeping: officeText("保管期限", "永久、30年或10年", []),
    box: { header: "盒号", type: "identifier", privacy: "office", note: "档案盒号" },
    remark: officeText("备注", "备注", []),
    photographer: officeText("摄影者", "照片的摄影者", ["拍摄者"]),
    site: officeText("地点", "照片的拍摄地点", ["拍摄地点"]),
    place: officeText("存放位置", "如“档案柜A-2014盒”", ["存放地点", "位置"]),
    file: officeText("文件", "“影像/”文件夹下的路径，如“影像/629900100200/公示.jpg”，可留空", ["文件路径", "影像文件"]),
  },
});
