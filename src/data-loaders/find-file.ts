import type { Problem } from "./problems.ts";

/** The one file that has any of the names with any of the extensions; two of them are an error, none is `undefined`. */
export function findFile(
  files: readonly string[],
  names: readonly string[],
  extensions: readonly string[],
): { readonly file?: string; readonly candidates: readonly string[]; readonly problems: readonly Problem[] } {
  const wanted = new Set(names.flatMap((name) => extensions.map((extension) => `${name}.${extension}`.toLowerCase())));
  const candidates = files.filter((file) => wanted.has(file.toLowerCase()));
  const [file, ...others] = candidates;
  if (file === undefined) return { candidates, problems: [] };
  const problems = others.map(
    (other): Problem => ({
      file: other,
      message: `与“${file}”是同一份数据，不能同时给两份`,
      fix: "只保留其中较新的一份",
      severity: "error",
    }),
  );
  return { file, candidates, problems };
}
