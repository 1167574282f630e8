import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";

/** Statements that name another file of ours: `from "./x.ts"`, `import "./x.css"`, `import("./x.ts")`, `new URL("./x.ts", …)`. */
const IMPORTS = /\b(?:from|import|new URL)\s*\(?\s*"(\.{1,2}\/[^"?]+)/g;

/** Statements that bring types alone: nothing of them is left when the program runs. */
const TYPE_IMPORTS = /\b(?:import|export)\s+type\s+(?:\{[^}]*\}|\*(?:\s+as\s+\w+)?|\w+)\s*from\s*"[^"]*"/g;

const imported = new Map<string, readonly string[]>();
const digests = new Map<string, string>();

/** Every file of ours that a file needs when it runs, itself among them; absolute paths, sorted. */
export function importClosure(entry: string): readonly string[] {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const next of importsOf(file)) visit(next);
  };
  visit(path.resolve(entry));
  return [...seen].sort();
}

/**
 * Identity of the code that makes something: the files that its entries reach, and the libraries they run on. What lies
 * beyond the closure may change without anything being made again. The same on every system: paths count with `/`.
 */
export function fingerprint(root: string, entries: readonly string[]): string {
  const files = new Set(entries.flatMap((entry) => importClosure(path.join(root, entry))));
  // Where words of Chinese end is told by the dictionary that node brings along.
  const hash = createHash("sha256")
    .update(libraries(root))
    .update(process.versions.icu ?? "");
  for (const file of [...files].sort()) {
    hash.update(path.relative(root, file).replaceAll("\\", "/")).update(digestOf(file));
  }
  return hash.digest("hex").slice(0, 16);
}

/** Forgets what was read of files that have changed since; a run of the program reads each once. */
export function forgetSources(): void {
  imported.clear();
  digests.clear();
}

function importsOf(file: string): readonly string[] {
  let files = imported.get(file);
  if (!files) {
    const text = readFileSync(file, "utf8").replace(TYPE_IMPORTS, "");
    files = [...text.matchAll(IMPORTS)].map(([, target]) => path.resolve(path.dirname(file), target!));
    imported.set(file, files);
  }
  return files;
}

function digestOf(file: string): string {
  let digest = digests.get(file);
  if (!digest) {
    digest = createHash("sha256").update(readFileSync(file)).digest("hex");
    digests.set(file, digest);
  }
  return digest;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly dev?: boolean }>>;
}

/** Names and versions of the libraries that the program runs on; those that only test it do not count. */
function libraries(root: string): string {
  const { packages } = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")) as Lock;
  return Object.entries(packages)
    .filter(([name, { dev }]) => name !== "" && !dev)
    .map(([name, { version }]) => `${name}@${version}`)
    .join("\n");
}
