import type { Font } from "opentype.js";
import { type FontFace, findFace, fontFaces, SANS } from "../theme/fonts.ts";
import { parsedFont, textWidth } from "../theme/glyphs.ts";
import { round, roundTo } from "../theme/round.ts";
import { glyphPath } from "./glyph-path.ts";
import { escapeXml, replaceTexts, type SvgText, writeText } from "./svg-text.ts";

/** Of a glyph's scale: an em of 1000 units is then exact to a hundredth of a millimetre. */
const SCALE_DECIMALS = 5;

/** Glyphs used by a sheet, each outlined once. */
class GlyphStore {
  readonly #paths = new Map<string, string>();

  /** Id of the outline of a character; empty where the glyph has no ink (a space). */
  idOf(face: FontFace, font: Font, character: string): string {
    const id = `g${fontFaces.indexOf(face)}-${character.codePointAt(0)!.toString(16)}`;
    if (!this.#paths.has(id))
      this.#paths.set(id, glyphPath(font.charToGlyph(character).getPath(0, 0, font.unitsPerEm).commands));
    return this.#paths.get(id) ? id : "";
  }

  /** `<defs>` in order of first use: same sheet, same bytes. */
  toDefs(): string {
    const inked = [...this.#paths].filter(([, path]) => path !== "");
    if (inked.length === 0) return "";
    return `<defs>${inked.map(([id, path]) => `<path id="${id}" d="${path}"/>`).join("")}</defs>`;
  }
}

/**
 * Live SVG for PDF and HTML: text stays text; the halo of a map label is drawn beneath it as outlines,
 * because renderers disagree on `paint-order` and a stroked copy would hold each word twice.
 */
export function outlineHalos(svg: string): string {
  const glyphs = new GlyphStore();
  const body = replaceTexts(svg, (text) => {
    const { "data-halo": width, "data-halo-fill": _fill, ...rest } = text.attributes;
    return (width ? halo(text, glyphs) : "") + writeText(rest, text.content);
  });
  return withDefs(body, glyphs);
}

/** Print SVG: every character an outline, defined once and used by reference, so that no font is needed anywhere. */
export function outlineText(svg: string): string {
  const glyphs = new GlyphStore();
  const body = replaceTexts(svg, (text) => {
    const fill = escapeXml(text.attributes.fill ?? "black");
    const opacity = text.attributes.opacity ? ` opacity="${text.attributes.opacity}"` : "";
    const transform = text.attributes.transform ? ` transform="${text.attributes.transform}"` : "";
    const words = `<g fill="${fill}"${opacity}${transform} aria-label="${escapeXml(text.content)}">${uses(text, glyphs)}</g>`;
    return text.attributes["data-halo"] ? halo(text, glyphs) + words : words;
  });
  return withDefs(body, glyphs);
}

function halo(text: SvgText, glyphs: GlyphStore): string {
  const size = Number(text.attributes["font-size"]);
  const fill = escapeXml(text.attributes["data-halo-fill"] ?? "white");
  // The stroke is centred on the outline and scaled with the glyph, so twice the halo in units of the em.
  const width = round((2 * Number(text.attributes["data-halo"]) * unitsPerEm(text)) / size);
  return `<g fill="${fill}" stroke="${fill}" stroke-width="${width}" stroke-linejoin="round">${uses(text, glyphs)}</g>`;
}

function uses(text: SvgText, glyphs: GlyphStore): string {
  const face = faceOf(text);
  const font = parsedFont(face);
  const size = Number(text.attributes["font-size"]);
  const letterSpacing = Number(text.attributes["letter-spacing"] ?? 0);
  const scale = roundTo(size / font.unitsPerEm, SCALE_DECIMALS);
  const style = { size, weight: face.weight, family: face.family, letterSpacing };
  let x = Number(text.attributes.x) - anchorShift(text, textWidth(text.content, style));
  let written = "";
  for (const character of text.content) {
    const id = glyphs.idOf(face, font, character);
    if (id) {
      written += `<use xlink:href="#${id}" transform="translate(${round(x)} ${text.attributes.y}) scale(${scale})"/>`;
    }
    x += textWidth(character, style);
  }
  return written;
}

function anchorShift(text: SvgText, width: number): number {
  const anchor = text.attributes["text-anchor"];
  if (anchor === "middle") return width / 2;
  return anchor === "end" ? width : 0;
}

function faceOf(text: SvgText): FontFace {
  return findFace(text.attributes["font-family"] ?? SANS, Number(text.attributes["font-weight"] ?? 400));
}

function unitsPerEm(text: SvgText): number {
  return parsedFont(faceOf(text)).unitsPerEm;
}

function withDefs(svg: string, glyphs: GlyphStore): string {
  const start = svg.indexOf(">") + 1;
  return svg.slice(0, start) + glyphs.toDefs() + svg.slice(start);
}
