import type { Problem } from "../problems.ts";

/** A warning about a table; `where` says line, column and value as far as there are any. */
export function warning(
  { file }: { readonly file: string },
  where: { readonly line?: number; readonly column?: string; readonly value?: string | number | undefined },
  message: string,
  fix: string,
): Problem {
  const { value, ...place } = where;
  return {
    file,
    ...place,
    ...(value === undefined ? {} : { value: String(value) }),
    message,
    fix,
    severity: "warning",
  };
}
