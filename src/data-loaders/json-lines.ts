/** How deep values are looked up: `监督电话.0.名称`. */
const deepest = 3;

/**
 * Line of every value in a JSON text down to a depth, by path (`年度.基期`, `0.行政村代码`): JSON.parse forgets where a
 * value stood, and a message without a line cannot be acted on. The text must have passed JSON.parse.
 */
export function jsonLines(text: string, depth = deepest): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const path: { readonly array: boolean; index: number; key: string }[] = [];
  let expectKey = false;

  const record = (line: number): void => {
    if (path.length > depth) return;
    const where = path.map((level) => (level.array ? String(level.index) : level.key)).join(".");
    if (!lines.has(where)) lines.set(where, line);
  };

  for (const { token, line } of jsonTokens(text)) {
    const level = path.at(-1);
    if (token === "{" || token === "[") {
      record(line);
      path.push({ array: token === "[", index: 0, key: "" });
      expectKey = token === "{";
    } else if (token === "}" || token === "]") {
      path.pop();
      expectKey = false;
    } else if (token === ",") {
      if (level?.array) level.index += 1;
      expectKey = level?.array === false;
    } else if (token === ":") expectKey = false;
    else if (expectKey && level) level.key = path.length > depth ? "" : String(JSON.parse(token));
    else record(line);
  }
  return lines;
}

/** Brackets, commas, colons, strings and other values, each with its line. No pattern, which long strings could exhaust. */
function* jsonTokens(text: string): Generator<{ readonly token: string; readonly line: number }> {
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const character = text.charAt(at);
    const start = at;
    if (character === "\n") line += 1;
    if (character === '"') at = endOfString(text, at);
    else if (/[^{}[\],:\s]/.test(character)) while (at < text.length && /[^{}[\],:"\s]/.test(text.charAt(at))) at += 1;
    else at += 1;
    if (character.trim() !== "") yield { token: text.slice(start, at), line };
  }
}

/** Index after the closing quotation mark of the string that opens at `open`. */
export function endOfString(text: string, open: number): number {
  let at = open + 1;
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === "\\" ? 2 : 1;
  return at + 1;
}
