import type { PhrasingContent } from "mdast";

/** What flowing text had besides text. */
export type Dropped = "image" | "html" | "deleted";

/** Tags that end a line. */
const BREAKS = /^<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6]|\/table)\b/i;
const CELL = /^<\/t[dh]\b/i;

/** Flowing content of Markdown as text, line breaks as they are; notes what is left out. */
export function inlineText(nodes: readonly PhrasingContent[], dropped: (what: Dropped) => void): string {
  return nodes
    .map((node) => textOf(node, dropped))
    .join("")
    .replace(/\u00A0/g, " ");
}

function textOf(node: PhrasingContent, dropped: (what: Dropped) => void): string {
  switch (node.type) {
    case "text":
    case "inlineCode":
      return node.value;
    case "break":
      return "\n";
    case "image":
    case "imageReference":
      dropped("image");
      return "";
    case "html":
      dropped("html");
      if (BREAKS.test(node.value)) return "\n";
      return CELL.test(node.value) ? "　" : "";
    case "delete":
      dropped("deleted");
      return "";
    default:
      return "children" in node ? inlineText(node.children, dropped) : "";
  }
}
