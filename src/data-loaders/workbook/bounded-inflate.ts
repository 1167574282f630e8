import { deflateRawSync, inflateRawSync } from "node:zlib";

/** What the workbook reader asks of a compression library: the parts of Node's own as they once were. */
interface Zlib {
  readonly InflateRaw: new () => {
    readonly bytesRead: number;
    readonly _finishFlushFlag: number;
    _processChunk(chunk: Uint8Array): Uint8Array;
  };
  readonly deflateRawSync: typeof deflateRawSync;
}

interface Inflated {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number };
}

/**
 * Unfolding by Node itself, which takes a twentieth of the time that it takes the reader in JavaScript, and gives up at
 * `most` bytes instead of filling the machine.
 */
export const boundedInflate = (most: number): Zlib => ({
  deflateRawSync,
  InflateRaw: class {
    bytesRead = 0;
    readonly _finishFlushFlag = 0;

    _processChunk(chunk: Uint8Array): Uint8Array {
      // The types of Node do not know that with `info` it tells how far it has read.
      const { buffer, engine } = inflateRawSync(chunk, { info: true, maxOutputLength: most }) as unknown as Inflated;
      this.bytesRead = engine.bytesWritten;
      return buffer;
    }
  },
});
