import { acceptDrops } from "./accept-drops.ts";
import { followLive } from "./follow-live.ts";

/** Milliseconds between two signs that a page is still open. */
const BEAT = 60_000;

for (const part of document.querySelectorAll<HTMLElement>("[data-live]")) followLive(part);
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-drop]")) acceptDrops(form);
document.documentElement.classList.add("scripted");
setInterval(() => void fetch("/alive", { method: "POST" }).catch(() => undefined), BEAT);
