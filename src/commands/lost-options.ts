/**
 * Options that npm took for its own: without a `--` before them, which PowerShell swallows, npm keeps `--grey` to itself
 * and only notes it in the script's environment. Returns what to tell; `undefined` where nothing was lost, or where the
 * dataset alone was and its name stands as the one word.
 */
export function lostOptions(
  options: readonly string[],
  arrived: Readonly<Record<string, unknown>>,
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
): string | undefined {
  const lost = options.filter(
    (option) => environment[`npm_config_${option}`] !== undefined && arrived[option] === undefined,
  );
  const isHarmless = lost.every((option) => option === "dataset") && words.length === 1;
  if (lost.length === 0 || isHarmless) return undefined;
  return `${lost.map((option) => `--${option}`).join("、")} 被 npm 收走，没有到本程序。`;
}
