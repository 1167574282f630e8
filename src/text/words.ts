import { setPhrases } from "./set-phrases.ts";

/**
 * Made once: node brings its own dictionary (ICU), which is part of the pinned version of node, so that words end at the
 * same places on every machine.
 */
const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

const bySize = setPhrases.toSorted((a, b) => b.length - a.length);

/** What stays in one piece whatever the dictionary says: set phrases, document numbers, telephone numbers, figures with their unit. */
const WHOLE = [
  bySize.join("|"),
  String.raw`\p{Script=Han}{0,4}〔\d{4}〕\d+号`,
  String.raw`\d{3,4}(?:[ -]\d{3,4}){1,2}`,
  String.raw`\d{4}年(?:\d{1,2}月(?:\d{1,2}日|底前?|末|初)?|末|底|初|度)?`,
  `第?[A-Za-z0-9](?:[A-Za-z0-9.,:/+~—～-]*[A-Za-z0-9])?(?:[%％℃]|万?元|万?[人亩户]|[年月日个村张次条项名天岁批期号组](?:[底末初]前?)?)?`,
].map((pattern) => new RegExp(pattern, "gu"));

/** Single characters that are words by themselves. */
const PARTICLES = new Set("的和及或与并对把将被由向从在到按为是有无就都也不了着过本该其各每等以之于因使");

/** Where words of a text end, in UTF-16 units, ascending; punctuation ends by itself. */
export function wordEnds(text: string): number[] {
  return endsOf(dictionaryWords(text));
}

/** Where a line may end: as `wordEnds`, but not within a set phrase, a figure with its unit, or a number of a document. */
export function phraseEnds(text: string): number[] {
  const ends = new Set(wordEnds(text));
  const inside = new Set<number>();
  for (const { index, 0: whole } of WHOLE.flatMap((pattern) => [...text.matchAll(pattern)])) {
    ends.add(index).add(index + whole.length);
    for (let at = index + 1; at < index + whole.length; at += 1) inside.add(at);
  }
  return [...ends].filter((end) => end > 0 && !inside.has(end)).sort((a, b) => a - b);
}

/** Words of the dictionary; of what it does not know, two characters in a row are taken for one word. */
function dictionaryWords(text: string): string[] {
  const words: string[] = [];
  let isOpen = false;
  for (const { segment } of segmenter.segment(text)) {
    const isSingle = /^\p{Script=Han}$/u.test(segment) && !PARTICLES.has(segment);
    if (isSingle && isOpen) words.push(words.pop()! + segment);
    else words.push(segment);
    isOpen = isSingle && !isOpen;
  }
  return words;
}

function endsOf(words: readonly string[]): number[] {
  let end = 0;
  return words.map((word) => {
    end += word.length;
    return end;
  });
}
