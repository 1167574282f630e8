import type { OrganisationPost } from "../../model/county.ts";
import type { ParsedTables } from "../load-tables.ts";
import type { Located } from "../parse-table.ts";
import type { Problem } from "../problems.ts";
import { warning } from "./warning.ts";

/** Diagrams that hang side by side in a township and name the same people. */
const SIDE_BY_SIDE: readonly string[] = ["领导小组", "工作站"];
/** Titles that one person holds; there are several deputies, former holders, and heads of villages, branches and schools. */
const SINGLE = /(?:组长|站长|书记|乡长|镇长|主席|主任|所长|院长|校长|部长|局长)$/;
const MANY = /副|助理|原|前任|第一书记|支部|小学|^(?:各|包|驻)?村/;
/** Where somebody works does not say which one: 主任 of what? The heads of a township are told by the title alone. */
const NAMELESS = /^(?!乡长|镇长).{1,2}$/;

/** A post that somebody is said to hold, where it is said. */
interface Held {
  /** The post in one spelling, with the place. */
  readonly post: string;
  readonly name: string;
  readonly at: { readonly line: number; readonly column: string; readonly value: string };
}

/**
 * Warnings where one post has two names: 站长 on the staff board is one person, and another one in the leading group's
 * diagram, which hang side by side. Compares 职务 within a diagram, and 单位及职务 with it and with each other.
 */
export function postNames({ organisations, townships }: ParsedTables): Problem[] {
  const placeNames = new Map(townships.rows.map(({ row }) => [row.code, row.name]));
  const held = organisations.rows
    .filter(({ row }) => row.name !== undefined && SIDE_BY_SIDE.includes(row.kind))
    .flatMap((post) => postsOf(post, placeNames.get(post.row.placeCode) ?? ""));
  return [...Map.groupBy(held, ({ post }) => post).values()].flatMap((same) => {
    const [first] = same;
    const other = same.find(({ name }) => name !== first?.name);
    if (!first || !other) return [];
    return [
      warning(
        organisations,
        other.at,
        `在这里是“${other.name}”，在第${first.at.line}行是“${first.name}”，同一职务有两个人`,
        "核对两处的姓名；有更替的都改为现任",
      ),
    ];
  });
}

/** What a row says its person is: the post in the diagram itself, and posts elsewhere. */
function postsOf({ row, line }: Located<OrganisationPost>, placeName: string): Held[] {
  const { placeCode, kind, name = "", post, unit = "" } = row;
  const held = (column: string, value: string, title: string): Held => ({
    post: `${placeCode} ${title}`,
    name,
    at: { line, column, value },
  });
  const elsewhere = unit
    .split(/[、，,；;兼]/)
    .map((title) => title.trim())
    .filter((title) => !NAMELESS.test(title.replace(placeName, "")));
  return [
    ...[post].filter(isSingle).map((title) => held("职务", title, `${kind}${title}`)),
    ...elsewhere.filter(isSingle).map((title) => held("单位及职务", title, spelling(title.replace(placeName, "")))),
  ];
}

const isSingle = (title: string): boolean => SINGLE.test(title) && !MANY.test(title);

/** 双联扶贫工作站站长 and 扶贫站站长 are the station's 站长; 扶贫攻坚领导小组组长 is the group's 组长. */
function spelling(title: string): string {
  if (/扶贫(?:工作)?站站?长$/.test(title)) return "工作站站长";
  return /扶贫.*领导小组组长$/.test(title) ? "领导小组组长" : title;
}
