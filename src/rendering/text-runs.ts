import { SANS, SERIF } from "../theme/fonts.ts";
import { replaceTexts, type SvgText, writeText } from "./svg-text.ts";

interface Run {
  readonly style: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly x: number;
  readonly y: number;
  end: number;
  content: string;
}

/** Gap in ems up to which two pieces of a line belong together: more than kerning, less than a space. */
const JOIN_TOLERANCE = 0.06;

/** Pieces of text with nothing between them. */
const PIECES = /(?:<text[^>]*>[^<]*<\/text>)+/g;

const FAMILIES: Readonly<Record<string, string>> = { [SANS.toLowerCase()]: SANS, [SERIF.toLowerCase()]: SERIF };
const WEIGHTS: Readonly<Record<string, string>> = { normal: "400", bold: "700" };
const KEPT = ["font-family", "font-size", "font-weight", "letter-spacing", "fill", "opacity", "transform"];

/**
 * Satori writes each Chinese character as a `<text>` of its own. This joins the pieces of a line into one element,
 * so that the PDF's text can be searched and copied and files are small. Lines stay where they stand in the drawing.
 */
export function joinTextRuns(svg: string): string {
  return svg.replace(PIECES, (pieces) => {
    const runs: Run[] = [];
    replaceTexts(pieces, (text) => {
      append(runs, text);
      return "";
    });
    return runs
      .filter((run) => run.content.trim() !== "")
      .map(write)
      .join("");
  });
}

function append(runs: Run[], text: SvgText): void {
  const attributes = normalise(text.attributes);
  const style = JSON.stringify(attributes);
  const x = Number(text.attributes.x);
  const y = Number(text.attributes.y);
  const end = x + Number(text.attributes.width ?? 0);
  const last = runs.at(-1);
  const tolerance = JOIN_TOLERANCE * Number(text.attributes["font-size"]);
  if (last && last.style === style && last.y === y && Math.abs(last.end - x) < tolerance) {
    last.content += text.content;
    last.end = end;
    return;
  }
  runs.push({ style, attributes, x, y, end, content: text.content });
}

function normalise(source: Readonly<Record<string, string>>): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const name of KEPT) {
    const value = source[name];
    if (value !== undefined) attributes[name] = value;
  }
  attributes["font-family"] = FAMILIES[attributes["font-family"] ?? ""] ?? SANS;
  attributes["font-weight"] = WEIGHTS[attributes["font-weight"] ?? "400"] ?? attributes["font-weight"] ?? "400";
  if (attributes.opacity === "1") delete attributes.opacity;
  return attributes;
}

function write(run: Run): string {
  return writeText({ x: run.x, y: run.y, ...run.attributes }, run.content);
}
