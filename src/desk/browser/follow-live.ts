/** Keeps a part of the page as the program tells it, and goes to the page that it names at the end. */
export function followLive(part: HTMLElement): void {
  const events = new EventSource(part.dataset.live!);
  events.onmessage = ({ data }) => {
    const focused = document.activeElement;
    // A button under somebody's finger, or a table that is being scrolled, is not taken away for the same thing again.
    const html = JSON.parse(data as string) as string;
    if (part.dataset.shown === html) return;
    const isOurs = focused instanceof HTMLElement && part.contains(focused);
    const open = [...part.querySelectorAll("details")].map((details) => details.open);
    part.innerHTML = html;
    part.dataset.shown = html;
    for (const [index, details] of part.querySelectorAll("details").entries()) details.open = open[index] ?? false;
    if (isOurs) part.querySelector<HTMLElement>("a, button")?.focus();
  };
  events.addEventListener("end", ({ data }) => {
    events.close();
    const next = JSON.parse(data as string) as string;
    if (next !== "") location.assign(next);
  });
}
