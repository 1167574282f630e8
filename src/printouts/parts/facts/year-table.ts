import { formatNumber, formatPercent, roundHalfUp } from "../../../text/numbers.ts";
import type { FactRow, FactSection } from "./facts.ts";

/** A figure with how it is printed. */
export interface Figure {
  readonly label: string;
  readonly of: (year: number) => number | undefined;
  /** A rate (0–1) is printed in percent and its change in 个百分点, as the printed rates differ. */
  readonly isRate?: boolean;
  readonly digits?: number;
}

/** Figures of two years and the change between them. A figure of neither year has no row. */
export function yearTable(
  figures: readonly Figure[],
  base: number,
  current: number,
): NonNullable<FactSection["table"]> {
  return {
    heads: ["指标", `${base}年`, `${current}年`, "增减"],
    rows: figures.flatMap((figure): FactRow[] => {
      const [before, now] = [figure.of(base), figure.of(current)];
      if (before === undefined && now === undefined) return [];
      const change = changeOf(figure, before, now);
      const values = [before, now].map((value) => printed(figure, value));
      return [{ label: figure.label, values, ...(change === undefined ? {} : { change }) }];
    }),
  };
}

const printed = ({ isRate, digits }: Figure, value: number | undefined): string =>
  isRate ? formatPercent(value) : formatNumber(value, digits ?? 0);

function changeOf({ isRate, digits = 0 }: Figure, before?: number, now?: number): string | undefined {
  if (before === undefined || now === undefined) return undefined;
  // The difference of what is printed, so that who subtracts gets the same.
  const [a, b] = [before, now].map((value) => (isRate ? roundHalfUp(value * 100, 1) : roundHalfUp(value, digits)));
  const difference = b! - a!;
  const amount = formatNumber(Math.abs(difference), isRate ? 1 : digits);
  if (Number.parseFloat(amount.replaceAll(",", "")) === 0) return "持平";
  return `${difference > 0 ? "增" : "减"}${amount}${isRate ? "个百分点" : ""}`;
}
