import { unescapeXml } from "../../../src/rendering/svg-text.ts";

/** What a print shop's program would have to find elsewhere. */
const FOREIGN = ["<text", "<image", "<style", "<foreignObject", "font-family", 'href="http', "@import"];

/**
 * What is wrong with a print SVG's text: it needs a font or another file, or does not say what the PDF says. Order is not
 * compared, nor are spaces, which have no outline.
 */
export function outlinedTextFaults(svg: string, said: readonly string[]): string[] {
  const labels = [...svg.matchAll(/ aria-label="([^"]*)"/g)].map(([, label]) => unescapeXml(label!));
  const [inPdf, inSvg] = [tally(said), tally(labels)];
  const differing = [...new Set([...inPdf.keys(), ...inSvg.keys()])].filter(
    (character) => inPdf.get(character) !== inSvg.get(character),
  );
  return [
    ...FOREIGN.filter((part) => svg.includes(part)).map((part) => `print SVG has ${part}`),
    ...differing.map((character) => {
      const times = (counts: ReadonlyMap<string, number>) => counts.get(character) ?? 0;
      return `“${character}” stands ${times(inSvg)} times in the print SVG, ${times(inPdf)} times in the PDF`;
    }),
  ];
}

function tally(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of texts.join("").replace(/\s/g, "")) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}
