import type { Context } from "hono";
import { streamSSE } from "hono/streaming";

/** A part of a page at a moment. */
export interface LivePart {
  readonly html: string;
  /** There where nothing will change any more: the page to go to then, or an empty text to stay. */
  readonly end?: string;
}

/** Milliseconds between two pictures of a part: more often nobody sees. */
const PACE = 250;
/** Milliseconds between signs of life, so that a closed page is noticed. */
const BEAT = 15_000;

/** Sends a part of a page as server-sent events, again whenever `watch` calls back, until it ends or the page is closed. */
export function live(c: Context, render: () => LivePart, watch: (changed: () => void) => () => void): Response {
  return streamSSE(c, async (stream) => {
    const waiting: { isStale: boolean; wake: () => void } = { isStale: true, wake: () => undefined };
    const stop = watch(() => {
      waiting.isStale = true;
      waiting.wake();
    });
    stream.onAbort(() => waiting.wake());
    try {
      while (!stream.aborted) {
        if (waiting.isStale) {
          waiting.isStale = false;
          const { html, end } = render();
          await stream.writeSSE({ data: JSON.stringify(html) });
          if (end !== undefined) {
            await stream.writeSSE({ event: "end", data: JSON.stringify(end) });
            return;
          }
          await stream.sleep(PACE);
        } else {
          await woken(waiting);
          if (!waiting.isStale) await stream.write(": \n\n");
        }
      }
    } finally {
      stop();
    }
  });
}

/** Waits for a change, or for as long as a page may be left without a sign of life. */
function woken(waiting: { wake: () => void }): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, BEAT);
    waiting.wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}
