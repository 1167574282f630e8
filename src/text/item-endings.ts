/** An item of a list; see `NumberedParagraph`. */
interface Item {
  readonly number?: string;
  readonly text: string;
}

const ENDING = /[。；！？，,;.]$/;
/** What introduces further items ends with a colon and is none of the list. */
const LEAD = /[：:]$/;
/** Items of one way of numbering are a list: 一、 二、 or （一） （二）. */
const styleOf = (number: string) => number.replace(/[一二三四五六七八九十百零〇\d①-⑳]+/, "#");

const endingOf = ({ text }: Item) => ENDING.exec(text)?.[0] ?? "";

/**
 * Ends the items of a list alike where some end with a mark and others with another or none: all with 。 where one of
 * them holds a full sentence, else with ； and the last with 。. Lists that are even, with marks or without, stay as they are.
 */
export function evenEndings<I extends Item>(items: readonly I[]): I[] {
  const lists = Map.groupBy(
    items.filter(({ number, text }) => number !== undefined && !LEAD.test(text)),
    ({ number }) => styleOf(number!),
  );
  const ended = new Map<Item, string>();
  for (const list of lists.values()) {
    if (isEven(list.map(endingOf))) continue;
    const inner = list.some(({ text }) => text.replace(ENDING, "").includes("。"));
    const usual = inner || list.slice(0, -1).some((item) => endingOf(item) === "。") ? "。" : "；";
    for (const [index, item] of list.entries()) {
      const ending = index === list.length - 1 ? "。" : usual;
      ended.set(item, item.text.replace(ENDING, "") + ending);
    }
  }
  return items.map((item) => ({ ...item, text: ended.get(item) ?? item.text }));
}

/** All alike, or all but the last, which closes with a full stop. */
function isEven(endings: readonly string[]): boolean {
  const [first = "", ...rest] = endings;
  const last = rest.pop() ?? first;
  return rest.every((ending) => ending === first) && (last === first || (last === "。" && first === "；"));
}
