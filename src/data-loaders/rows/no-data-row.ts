import { isUnit } from "../cells/units.ts";
import { headerKey } from "../headers/header-words.ts";

/** What a row is that is no data. */
export type NoData = "栏次" | "单位" | "重复的表头" | "重复的标题" | "合计" | "说明或落款" | "标题或说明" | "空白";

/** What of a table tells rows of data from others. */
export interface RowContext {
  readonly headers: readonly string[];
  /** Columns that fields were found for. */
  readonly used: ReadonlySet<number>;
  /** Columns that no row of data may leave empty. */
  readonly required: readonly number[];
  /** Columns of figures. */
  readonly figures: ReadonlySet<number>;
  /** Texts of the lines above the header. */
  readonly titles: ReadonlySet<string>;
  /** Whether the row before was a note: what follows a note alone in its row belongs to it. */
  readonly afterNote: boolean;
}

interface Filled {
  readonly text: string;
  readonly index: number;
}

/**
 * What a row is that is no data; `undefined` for data. Asked only of rows in which something is wrong, `broken` being the
 * columns with errors: a village called 合计村 or 小计沟村 has a code, and a total has none.
 */
export function noDataRow(
  cells: readonly string[],
  broken: ReadonlySet<number>,
  context: RowContext,
): NoData | undefined {
  const filled = cells.flatMap((cell, index): Filled[] => {
    const text = cell.trim();
    return text === "" ? [] : [{ text, index }];
  });
  if (isBlank(filled, context)) return kindOfBlank(filled, context);
  if (isHeaderAgain(filled, context)) return "重复的表头";
  if (isNumbering(filled)) return "栏次";
  const lacks = context.required.filter((index) => broken.has(index));
  if (lacks.length === 0) return undefined;
  if (isUnits(filled, context)) return "单位";
  if (isTotal(filled, lacks, cells)) return "合计";
  return kindOfText(filled, context);
}

/** What a text is that stands where a row of data would begin; `undefined` where it may be data. */
function kindOfText([first, ...others]: readonly Filled[], { titles, afterNote }: RowContext): NoData | undefined {
  if (first === undefined) return undefined;
  if (noteStart.test(first.text)) return "说明或落款";
  if (others.length > 0) return undefined;
  if (titles.has(first.text) || title.test(first.text)) return "重复的标题";
  return afterNote ? "说明或落款" : undefined;
}

/** What stands in a row without data: a running number, or a text beside the columns that are read. */
function kindOfBlank(filled: readonly Filled[], context: RowContext): NoData {
  const texts = filled.filter(({ text, index }) => !context.used.has(index) && !/^\d+$/.test(text));
  return texts.length === 0 ? "空白" : (kindOfText(texts, context) ?? "标题或说明");
}

/** Nothing, or nothing but a running number and what formulas give of nothing. */
function isBlank(filled: readonly Filled[], { used, required }: RowContext): boolean {
  const own = filled.filter(({ index }) => used.has(index));
  return own.every(({ text, index }) => !required.includes(index) && /^(?:0+(?:\.0+)?%?|[-—]+)$/.test(text));
}

function isHeaderAgain(filled: readonly Filled[], { headers, used }: RowContext): boolean {
  const own = filled.filter(({ index }) => used.has(index));
  return own.length > 1 && own.every(({ text, index }) => headerKey(text) === headerKey(headers[index] ?? ""));
}

const letters = /^[甲乙丙丁戊己庚辛壬癸]$|^栏次?$|^序号$/;
const numbered = /^[(（]?(\d{1,2})[)）]?(?:=.*)?$/;

/** 甲 乙 1 2 3: letters for the columns of words, running numbers for those of figures. */
function isNumbering(filled: readonly Filled[]): boolean {
  const numbers = filled.flatMap(({ text }) => numbered.exec(text.normalize("NFKC"))?.[1] ?? []);
  const named = filled.filter(({ text }) => letters.test(text));
  if (filled.length < 3 || numbers.length < 2 || numbers.length + named.length < filled.length) return false;
  return numbers.every((number, index) => index === 0 || Number(number) === Number(numbers[index - 1]) + 1);
}

/** 户 人 元 under columns of figures, with nothing else in the row but strokes and 单位. */
function isUnits(filled: readonly Filled[], { figures }: RowContext): boolean {
  const units = filled.filter(({ text, index }) => figures.has(index) && isUnit(text));
  return units.length > 0 && filled.every(({ text }) => isUnit(text) || /^(?:[-—/]+|(?:计量)?单位[:：]?)$/.test(text));
}

const total = /^.{0,10}(?:[合小总共累]计|总数|平均)(?:数|[:：(（].*|\d.*)?$|^全[国省市县区乡镇村]$/;

/** The word of a total anywhere, and no key: a required cell is empty, or holds that word itself. */
function isTotal(filled: readonly Filled[], lacks: readonly number[], cells: readonly string[]): boolean {
  const isWord = (text: string): boolean => total.test(text.replace(/\s/g, ""));
  const hasNoKey = lacks.some((index) => {
    const text = (cells[index] ?? "").trim();
    return text === "" || isWord(text);
  });
  return hasNoKey && filled.some(({ text }) => isWord(text));
}

const noteStart =
  /^(?:[附备]?注释?|说明|填[表报]说明|制表|填[表报]|编制|统计|审[核批]|复核|校对|(?:单位)?负责人|分管|经办|联系[人电]|报送|上报|打印|(?:数据|资料)?来源|数据截[至止]|日期|制表时间)[^:：]{0,8}[:：]|^[(（]?(?:盖章|签字|签章|公章|以下空白|以下无正文|续表)|^第\s*\d+\s*页|^共\s*\d+\s*页/;

/** A title that stands again where a new page begins. */
const title = /(?:一览表|情况表|统计表|汇总表|明细表|登记表|基本表|花名册|台账|名单)(?:[(（].*)?$/;
