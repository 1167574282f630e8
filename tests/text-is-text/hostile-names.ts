/** Names as nobody should have them and some file has: each must appear as it is written, in every form the county leaves in. */
export const hostileNames = [
  "<script>alert(1)</script>",
  "</text></svg><img onerror=alert(1)>",
  "]]>村",
  "<!--村",
  "&lt;村&amp;&#60;",
  "#import 村",
  "#panic()村",
  "$x$村",
  "\\#村*_`村",
  '=HYPERLINK("http://x")',
  "+1村",
  "-1村",
  "@x村",
  "{{村}}{村}%",
  "%00%3C村",
  "村'\"村",
  "a b  村",
  "😀村",
] as const;

/** Names with characters nobody sees, and what is left of them. */
export const hiddenNames: Readonly<Record<string, string>> = {
  "\u202E村甲河": "村甲河",
  "零\u200B宽村": "零宽村",
  "响\u0007铃村": "响铃村",
  "\u2067左\u2069右村": "左右村",
};
