/** What of fflate is used here: the package hides its own types from modules. */
declare module "fflate" {
  /** Unpacks a zip archive at once; `filter` decides by a file's name and size (bytes, unpacked) whether it is unpacked. */
  export function unzipSync(
    archive: Uint8Array,
    options?: { filter?: (file: { name: string; originalSize: number }) => boolean },
  ): Record<string, Uint8Array>;
}
