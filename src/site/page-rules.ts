import type { PagePaper } from "../items/printout.ts";

/** The style rules of a printable page that depend on what it is: its paper, and what stands in the margin at its foot. */
export function pageRules(paper: PagePaper, foot: string): string {
  const [size, way] = paper === "A5 booklet" ? ["A4", "landscape"] : paper.split(" ");
  return `@page{size:${size} ${way ?? "portrait"};@bottom-left{content:${cssString(foot)}}}`;
}

/** Classes of the page's body, after its paper. */
export function pageClass(paper: PagePaper): string {
  const [size, way] = paper.split(" ");
  return `paper-${size}${way ? ` ${way}` : ""}`;
}

/** Words as a string of a style sheet that stands in a page: neither a quote nor a tag can end it. */
const cssString = (text: string): string => JSON.stringify(text).replaceAll("<", "\\3c ");
