/**
 * What `parts` makes of the smallest number, from `least` to `most`, that will do; `undefined` where none does. `parts`
 * gives `undefined` for a number that is too few: of sheets, columns or lines.
 */
export function fewestParts<T>(
  { least = 1, most }: { readonly least?: number; readonly most: number },
  parts: (count: number) => T | undefined,
): T | undefined {
  for (let count = least; count <= most; count += 1) {
    const made = parts(count);
    if (made !== undefined) return made;
  }
  return undefined;
}
