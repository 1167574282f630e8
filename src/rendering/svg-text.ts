import { round } from "../theme/round.ts";

/** A `<text>` element of a sheet, as its attributes say. Lengths in mm. */
export interface SvgText {
  readonly attributes: Readonly<Record<string, string>>;
  /** Content as characters, not as XML. */
  readonly content: string;
}

const TEXT_ELEMENT = /<text([^>]*)>([^<]*)<\/text>/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/** Replaces each `<text>` of an SVG. Sheets hold no `<tspan>`, so an element's content is one run of characters. */
export function replaceTexts(svg: string, replace: (text: SvgText, source: string) => string): string {
  return svg.replace(TEXT_ELEMENT, (source, attributes: string, content: string) =>
    replace({ attributes: parseAttributes(attributes), content: unescapeXml(content) }, source),
  );
}

/** Attributes of an opening tag by name. */
export function parseAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, value] of source.matchAll(ATTRIBUTE)) attributes[name!] = unescapeXml(value!);
  return attributes;
}

/** Writes a `<text>` element; numbers have been rounded by whoever made them. */
export function writeText(attributes: Readonly<Record<string, string | number | undefined>>, content: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === "number" ? round(value) : escapeXml(String(value))}"`);
  return `<text${written.join("")}>${escapeXml(content)}</text>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#x27;": "'",
  "&apos;": "'",
};

export function unescapeXml(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|apos|#39|#x27);/g, (entity) => ENTITIES[entity]!);
}

/** Text as XML may hold it; control characters, which it may not in any form, go. */
export function escapeXml(text: string): string {
  return withoutControls(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

const KEPT_CONTROLS = "\t\n\r";

function withoutControls(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Noncharacter_Code_Point}]/gu, (character) =>
      KEPT_CONTROLS.includes(character) ? character : "",
    );
}
