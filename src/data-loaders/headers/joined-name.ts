import type { IsHeader } from "../grid-record.ts";

/** What a heading says of nothing: 贫困情况 over 户数 is 贫困户数. */
const idle = /基本|情况|信息|数据|指标|现状|统计|概况|状况|主要|有关|方面|其他/g;

/** Words that give the columns under them another meaning than their names alone have. */
const changing = /计划|规划|预计|预测|目标|脱贫|减贫|返贫|上年|去年|新增|增加|减少/g;

/** Names of the whole work that are printed over anything. */
const work = /脱贫攻坚|精准脱贫/g;

const unit = /^(?:户|人|个|亩|元|万元|公里|平方米|月|天|%)$/;

/** Shortest name that says by itself what it is about, whatever stands over it. */
const telling = 4;

/**
 * The name of a column whose header takes several lines, top to bottom: the known name that its words make together, else
 * its last word where that is known and nothing above gives it another meaning, else all of them.
 */
export function joinedName(words: readonly string[], isHeader: IsHeader): string {
  const last = words.at(-1) ?? "";
  const above = words.slice(0, -1);
  if (above.length === 0) return last;
  for (let from = 0; from < above.length; from += 1) {
    const name = joins(above.slice(from).join(""), last).find(isHeader);
    if (name !== undefined && above.slice(0, from).every((group) => saysNothingNew(group, name))) return name;
  }
  const isClear = (group: string): boolean =>
    saysNothingNew(group, last) &&
    (last.length >= telling || isHeader.own?.(last) === true || last.includes(core(group)));
  return isHeader(last) && above.every(isClear) ? last : words.join("");
}

const core = (group: string): string => group.replace(idle, "");

const saysNothingNew = (group: string, name: string): boolean =>
  (group.replace(work, "").match(changing) ?? []).every((word) => name.includes(word));

/** What a heading and a word under it can mean together. */
function joins(group: string, word: string): string[] {
  const short = core(group);
  const shared = short !== "" && word.startsWith(short.slice(-1)) ? [short + word.slice(1)] : [];
  return [
    group + word,
    ...(short === "" ? [] : [short + word, word + short]),
    ...shared,
    ...(unit.test(word) ? [`${group}(${word})`] : []),
  ];
}
