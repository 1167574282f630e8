import { type Exact, exact, times } from "./exact.ts";

/** Half up, away from zero, on the exact value; thousands apart by commas. What is unknown is a dash. */
export function printed(value: Exact | undefined, digits = 0): string {
  if (value === undefined) return "—";
  const { over, under } = value;
  const size = over < 0n ? -over : over;
  const steps = (2n * size * 10n ** BigInt(digits) + under) / (2n * under);
  const figures = String(steps).padStart(digits + 1, "0");
  const [whole, decimals] = [figures.slice(0, figures.length - digits), figures.slice(figures.length - digits)];
  const grouped = [...whole].map((figure, index) => {
    const left = whole.length - index;
    return left % 3 === 0 && index > 0 ? `,${figure}` : figure;
  });
  return `${over < 0n && steps > 0n ? "-" : ""}${grouped.join("")}${digits > 0 ? `.${decimals}` : ""}`;
}

/** A ratio in percent, without its sign. */
export function percent(ratio: Exact | undefined, digits: number): string {
  return printed(ratio && times(ratio, exact("100")), digits);
}

/** The same with its sign; what is unknown has none. */
export function percentSigned(ratio: Exact | undefined, digits: number): string {
  return ratio === undefined ? "—" : `${percent(ratio, digits)}%`;
}

/** A count. */
export function counted(count: number): string {
  return printed(exact(String(count)));
}
