import { type CsvCell, csvText } from "../../../src/text/csv-text.ts";
import { townships } from "./townships.ts";

/** People at each level of the largest leading group: one, then three, ten, twenty-two and the rest. */
const LEVELS = [1, 3, 10, 22] as const;
const POSTS = ["组长", "副组长", "办公室主任", "专责工作小组组长", "成员"] as const;
const NAMES = ["马平", "欧阳建国", "阿依古丽·买买提", "赵福斌", "王伟", "郭秀红", "司马青"] as const;
const UNITS = ["乡党委书记", "乡人民政府副乡长、武装部长", "财政所", "农业综合服务中心主任（兼）"] as const;

const levelStart = (level: number) => LEVELS.slice(0, level).reduce((sum, size) => sum + size, 0);
const levelOf = (index: number) => LEVELS.findIndex((_, level) => index < levelStart(level + 1));

/** 1-based number of the post above; the children of a level are spread unevenly over the one above. */
function parentOf(index: number): number | undefined {
  const found = levelOf(index);
  const level = found < 0 ? LEVELS.length : found;
  if (level === 0) return undefined;
  const above = LEVELS[level - 1]!;
  const place = index - levelStart(level);
  return levelStart(level - 1) + (Math.floor(place * place * 0.7) % above) + 1;
}

const row = (code: string, kind: string, index: number, parent: number | undefined, post: string): CsvCell[] => [
  code,
  kind,
  index + 1,
  parent,
  post,
  NAMES[index % NAMES.length],
  UNITS[index % UNITS.length],
  // One in four has no line at the office.
  index % 4 === 3 ? `100${String(10000000 + index)}` : `0939-88${String(10000 + index)}`,
  index + 1,
];

/** Leading groups and station staff of every township. */
export function staffTable(): string {
  const rows = townships.flatMap(({ code, group, staff }) => [
    ...Array.from({ length: group }, (_, index) => {
      const level = levelOf(index);
      return row(code, "领导小组", index, parentOf(index), POSTS[level < 0 ? LEVELS.length : level]!);
    }),
    ...Array.from({ length: staff }, (_, index) =>
      row(code, "工作站", index, index === 0 ? undefined : 1, index === 0 ? "站长" : "驻站工作人员"),
    ),
  ]);
  const header = ["归属代码", "机构类型", "节点编号", "上级节点", "职务", "姓名", "单位及职务", "联系电话", "排序"];
  return csvText([header, ...rows]);
}
