import type { APIContext, GetStaticPaths } from "astro";
import { readSite } from "../../../integration/site.ts";
import { type Format, formats } from "../../../rendering/format.ts";

const CONTENT_TYPES: Readonly<Record<Format, string>> = {
  svg: "image/svg+xml",
  png: "image/png",
  pdf: "application/pdf",
  webp: "image/webp",
};

/** One file for each sheet and format: posters/629900100/poor-villages-map.pdf. */
export const getStaticPaths = (() =>
  readSite().sheets.flatMap(({ place, id }) =>
    formats.map((format) => ({ params: { code: place.code, file: `${id}.${format}` }, props: { id, format } })),
  )) satisfies GetStaticPaths;

export async function GET({ params, props }: APIContext<{ id: string; format: Format }>): Promise<Response> {
  const site = readSite();
  const sheet = site.sheets.find(({ place, id }) => place.code === params.code && id === props.id);
  if (!sheet) return new Response(null, { status: 404 });
  const bytes = await site.bytes(sheet, props.format);
  return new Response(new Uint8Array(bytes), {
    headers: { "Content-Type": CONTENT_TYPES[props.format], "Cache-Control": "no-store" },
  });
}
