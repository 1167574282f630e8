/** What of fflate is used here: the package hides its own types from modules. */
declare module "fflate" {
  /** A file of an archive; bytes pushed with `true` are its last. */
  export class ZipPassThrough {
    mtime?: Date;
    constructor(name: string);
    push(bytes: Uint8Array, isLast: boolean): void;
  }
  export class ZipDeflate extends ZipPassThrough {
    constructor(name: string, options: { readonly level: number });
  }
  export class Zip {
    constructor(put: (error: Error | null, bytes: Uint8Array) => void);
    add(file: ZipPassThrough): void;
    end(): void;
  }
  /** Packs files at once, by their path in the archive. */
  export function zipSync(files: Readonly<Record<string, Uint8Array>>): Uint8Array;
}
