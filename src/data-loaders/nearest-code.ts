/** The only known code that differs from the given one in a single digit. */
export function nearestCode(code: string, known: Iterable<string>): string | undefined {
  const near: string[] = [];
  for (const candidate of known) {
    if (candidate.length !== code.length) continue;
    const differing = [...candidate].filter((digit, index) => digit !== code[index]).length;
    if (differing === 1) near.push(candidate);
  }
  return near.length === 1 ? near[0] : undefined;
}
