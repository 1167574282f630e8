/** What Windows refuses in a file's name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are among what Windows refuses
const REFUSED = /[<>:"/\\|?*\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=$|[._])/i;
/** With a folder and a number it stays well under the 260 characters of a path. */
const LONGEST = 90;

/** End of the name of a file that holds personal data. */
export const PERSONAL = "_含个人信息";

/** A part of a file's name that every system accepts; never empty. */
export function safeName(text: string): string {
  const name = [...text.replace(REFUSED, "").replace(/\s+/g, "")]
    .slice(0, LONGEST)
    .join("")
    .replace(/[.\s]+$/, "");
  const whole = name.replace(/^\.+/, "");
  return whole === "" ? "未命名" : whole.replace(RESERVED, (word) => `${word}文件`);
}

/** What a file holds, for its name. */
export interface Named {
  readonly place: string;
  readonly title: string;
  readonly paper: string;
  readonly sheet?: number;
  readonly sheets?: number;
  readonly isPersonal: boolean;
  /** With the dot. */
  readonly ending: string;
}

/** 王坝镇_全乡贫困村分布图_A0.pdf; sheets of several say which they are. */
export function printName({ place, title, paper, sheet = 1, sheets = 1, isPersonal, ending }: Named): string {
  const parts = [place, title, ...(sheets > 1 ? [`第${sheet}张共${sheets}张`] : []), paper];
  return `${safeName(parts.join("_"))}${isPersonal ? PERSONAL : ""}${ending}`;
}

/** Names, each only once in a folder, whether capitals count there or not: a second one gets a number. */
export function uniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const at = name.lastIndexOf(".");
    let unique = name;
    for (let number = 2; taken.has(unique.toLowerCase()); number++)
      unique = `${name.slice(0, at)}_${number}${name.slice(at)}`;
    taken.add(unique.toLowerCase());
    return unique;
  };
}
