import { fewestParts } from "../../charts/parts/fewest-parts.ts";
import type { NumberedParagraph } from "../../text/numbered-text.ts";

/** Before the rest of a paragraph that began on the sheet before. */
export const CONTINUED = "（续）";

/** A sentence with the quotation marks or brackets that close it. */
const SENTENCE = /[^。！？；]*[。！？；]+[”’）」』》】]*|[^。！？；]+$/g;

/** What a paragraph takes besides its characters, in characters: half a line on average, and the space beneath. */
const OVERHEAD = 15;

/**
 * Paragraphs shared out over as few sheets as `fits` allows, none much fuller than another. A paragraph that no sheet
 * can hold is cut at the end of a sentence and goes on on the next with its number and （续）.
 */
export function splitText(
  paragraphs: readonly NumberedParagraph[],
  fits: (paragraphs: readonly NumberedParagraph[]) => boolean,
): readonly (readonly NumberedParagraph[])[] {
  if (fits(paragraphs)) return [paragraphs];
  const pieces = paragraphs.flatMap((paragraph) => cut(paragraph, (part) => fits([part])));
  const shared = fewestParts({ least: 2, most: pieces.length - 1 }, (count) => {
    const parts = balanced(pieces, count);
    return parts.every(fits) ? parts : undefined;
  });
  return shared ?? pieces.map((piece) => [piece]);
}

/** The paragraph in as few parts of about one length as fit. */
function cut(paragraph: NumberedParagraph, fits: (part: NumberedParagraph) => boolean): NumberedParagraph[] {
  if (fits(paragraph)) return [paragraph];
  const characters = [...paragraph.text];
  const sentences = paragraph.text.match(SENTENCE) ?? [paragraph.text];
  const longest = Math.max(...sentences.map((sentence) => sentence.length));
  const parts = fewestParts({ least: 2, most: characters.length - 1 }, (count) => {
    const bySentence = numbered(paragraph, inRuns(sentences, count));
    if (bySentence.length === count && bySentence.every(fits)) return bySentence;
    // Sentences longer than a sheet are cut anywhere.
    const anywhere = numbered(paragraph, inRuns(characters, count));
    return longest > characters.length / count && anywhere.every(fits) ? anywhere : undefined;
  });
  return parts ?? [paragraph];
}

function numbered({ number }: NumberedParagraph, texts: readonly string[]): NumberedParagraph[] {
  return texts.map((text, index) => ({ ...(number ? { number } : {}), text: index === 0 ? text : CONTINUED + text }));
}

/** Joins units into at most `count` runs of about one length. */
function inRuns(units: readonly string[], count: number): string[] {
  const total = units.reduce((sum, unit) => sum + unit.length, 0);
  const runs = Array.from({ length: count }, () => "");
  let before = 0;
  for (const unit of units) {
    const run = Math.min(count - 1, Math.floor(((before + unit.length / 2) / total) * count));
    runs[run] += unit;
    before += unit.length;
  }
  return runs.filter((run) => run !== "");
}

/** Splits paragraphs into `count` parts so that the fullest holds as little as can be. */
function balanced(paragraphs: readonly NumberedParagraph[], count: number): NumberedParagraph[][] {
  const weights = paragraphs.map(({ text }) => text.length + OVERHEAD);
  let limit = Math.max(...weights, weights.reduce((sum, weight) => sum + weight, 0) / count);
  for (;;) {
    const parts = filledTo(paragraphs, weights, limit);
    if (parts.length <= count) return parts;
    limit *= 1.02;
  }
}

function filledTo(paragraphs: readonly NumberedParagraph[], weights: readonly number[], limit: number) {
  const parts: NumberedParagraph[][] = [];
  let room = 0;
  paragraphs.forEach((paragraph, index) => {
    const weight = weights[index]!;
    if (parts.length === 0 || weight > room) {
      parts.push([]);
      room = limit;
    }
    parts.at(-1)!.push(paragraph);
    room -= weight;
  });
  return parts;
}
