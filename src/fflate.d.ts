/** What of fflate is used: the package hides its own types from modules. */
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

  export function unzipSync(data: Uint8Array): Record<string, Uint8Array>;
  export function zipSync(files: Readonly<Record<string, Uint8Array>>, options: { readonly mtime: Date }): Uint8Array;
  export function strToU8(text: string): Uint8Array;
  export function strFromU8(bytes: Uint8Array): string;
}
