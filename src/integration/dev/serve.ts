import { dev } from "astro";
import { loadEditions } from "../planning/editions.ts";
import { projectRoot } from "../project.ts";
import type { Settings } from "../settings.ts";

/** Serves the office's edition on this machine and redraws when data or code change. Throws a DataError at the start. */
export async function serveSite(settings: Settings, say: (line: string) => void): Promise<void> {
  loadEditions(settings.dataset);
  process.env.DATASET = settings.dataset;
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  const server = await dev({ root: projectRoot(), logLevel: "warn" });
  say(`请在浏览器中打开 http://localhost:${server.address.port}/   (按 Ctrl+C 结束)`);
}
