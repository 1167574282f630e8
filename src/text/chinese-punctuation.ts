const FULL: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "?": "？", "!": "！" };

/** What a mark stands next to where it is a Chinese one. */
const HAN = String.raw`\p{Script=Han}`;
const AFTER = `[${HAN}“”‘’（）《》「」【】、]`;

/** Half-width marks next to Chinese, and what is printed there. A point or comma between figures is none of them. */
const RULES: readonly (readonly [half: RegExp, full: (...found: string[]) => string])[] = [
  [new RegExp(`"([^"]*${HAN}[^"]*)"`, "gu"), (_, quoted) => `“${quoted}”`],
  [new RegExp(String.raw`\(([^()]*${HAN}[^()]*)\)`, "gu"), (_, inside) => `（${inside}）`],
  [new RegExp(String.raw`(?<=${HAN})\(([^()]*)\)`, "gu"), (_, inside) => `（${inside}）`],
  [new RegExp(`(?<=${AFTER})[,;:?!] ?|[,;:?!] ?(?=${AFTER})`, "gu"), ([half]) => FULL[half!]!],
  [new RegExp(String.raw`(?<=${HAN}[”’）》」】]?)\.(?=\s*$|${HAN})`, "gmu"), () => "。"],
];

/** A text with the half-width punctuation that stands next to Chinese set in full width, as Chinese is printed. */
export function chinesePunctuation(text: string): string {
  return RULES.reduce((done, [half, full]) => done.replace(half, full), text);
}
