import type { ReprintEntry } from "../../catalogue/reprint/reprint-list.ts";
import type { Printed } from "../../state/printed.ts";
import { formatDate } from "../../text/dates.ts";

/** What the list says of a sheet or a page since it was last printed: `id` is `<code>/<id>`. */
export interface SincePrinted {
  readonly sheet: (id: string) => string;
  readonly page: (id: string, hash: string) => string;
}

/** Of what no printing was recorded. */
const UNRECORDED = "未登记";

/** Reads it off the record of printings and the list of what differs from it. */
export function sincePrinted(printed: Printed, reprint: readonly ReprintEntry[]): SincePrinted {
  const changed = new Map(reprint.map((entry) => [entry.id, entry]));
  return {
    sheet(id) {
      const before = printed.sheets[id];
      if (!before) return UNRECORDED;
      const entry = changed.get(id);
      return entry ? `${KINDS[entry.kind]}，要重印` : unchanged(before.printed);
    },
    page(id, hash) {
      const before = printed.pages[id];
      if (!before) return UNRECORDED;
      return before.hash === hash ? unchanged(before.printed) : "有变化，要重印";
    },
  };
}

const KINDS: Readonly<Record<ReprintEntry["kind"], string>> = {
  figures: "数字有变化",
  words: "文字有变化",
  layout: "图形有变化",
  new: UNRECORDED,
  gone: "已取消",
};

function unchanged(date: string): string {
  return `没有变化（${formatDate(date)}印）`;
}
