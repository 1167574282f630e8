/**
 * Line of every value in a JSON text, by path (`年度.基期`, `0.行政村代码`): JSON.parse forgets where a value stood, and a
 * message without a line cannot be acted on. The text must have passed JSON.parse.
 */
export function jsonLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const path: { readonly array: boolean; index: number; key: string }[] = [];
  let line = 1;
  let expectKey = false;
  const tokens = /\n|"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

  const record = (): void => {
    const where = path.map((level) => (level.array ? String(level.index) : level.key)).join(".");
    if (!lines.has(where)) lines.set(where, line);
  };

  for (const [token] of text.matchAll(tokens)) {
    const level = path.at(-1);
    if (token === "\n") line += 1;
    else if (token === "{" || token === "[") {
      record();
      path.push({ array: token === "[", index: 0, key: "" });
      expectKey = token === "{";
    } else if (token === "}" || token === "]") {
      path.pop();
      expectKey = false;
    } else if (token === ",") {
      if (level?.array) level.index += 1;
      expectKey = level?.array === false;
    } else if (token === ":") expectKey = false;
    else if (expectKey && level) level.key = String(JSON.parse(token));
    else record();
  }
  return lines;
}
