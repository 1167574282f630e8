/** Full-width forms (０-９, Ａ, （, ，, U+3000) → their ASCII twins; everything else, Chinese text included, is kept. */
export function foldWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0]/g, " ")
    .replace(/[−﹣]/g, "-");
}
