import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder for what several test files use; gone after the run. */
    readonly sharedFolder: string;
  }
}

/** Vitest's global setup: one folder for all processes of a run. */
export default function shareFolder(project: TestProject): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), "shangqiang-tests-"));
  project.provide("sharedFolder", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
