import { manifest } from "../integration/manifest.ts";
import { readSite } from "../integration/site.ts";

/** Every sheet of the edition with its files. */
export function GET(): Response {
  const { county, sheets, options } = readSite();
  return new Response(JSON.stringify(manifest(county, sheets, options), null, 2), {
    headers: { "Content-Type": "application/json" },
  });
}
