import type { APIContext, GetStaticPaths } from "astro";
import { readSite } from "../../../integration/site.ts";
import { type Format, fileName, formatsFor } from "../../../rendering/format.ts";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  svg: "image/svg+xml",
  png: "image/png",
  pdf: "application/pdf",
  webp: "image/webp",
  tif: "image/tiff",
  jpg: "image/jpeg",
};

/** One file for each sheet and format: posters/629900100/poor-villages-map.pdf. */
export const getStaticPaths = (() => {
  const { sheets, options } = readSite();
  return sheets.flatMap(({ place, id, data }) =>
    formatsFor(data.paper, options).map((format) => ({
      params: { code: place.code, file: fileName(id, format, options) },
      props: { id, format },
    })),
  );
}) satisfies GetStaticPaths;

export async function GET({ params, props }: APIContext<{ id: string; format: Format }>): Promise<Response> {
  const site = readSite();
  const sheet = site.sheets.find(({ place, id }) => place.code === params.code && id === props.id);
  if (!sheet) return new Response(null, { status: 404 });
  const bytes = await site.bytes(sheet, props.format);
  const ending = params.file?.split(".").at(-1) ?? "";
  return new Response(new Uint8Array(bytes), {
    headers: { "Content-Type": CONTENT_TYPES[ending] ?? "application/octet-stream", "Cache-Control": "no-store" },
  });
}
