import { fileURLToPath } from "node:url";
import { build } from "esbuild";

let made: Promise<string> | undefined;

/** What runs in the browser, as one script; made once. Pages work without it, less comfortably. */
export const browserScript = (): Promise<string> => (made ??= make());

async function make(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("./page-script.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "esm",
    // What the older of the browsers in offices still run.
    target: "chrome86",
    logLevel: "silent",
  });
  return outputFiles[0]!.text;
}
