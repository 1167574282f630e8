import type { TrueVillage } from "./county.ts";
import { divided, type Exact, sum, times } from "./exact.ts";

/** What villages come to together, and how many of them do not say. `undefined` where none says. */
export interface Total {
  readonly value: Exact | undefined;
  readonly lacking: number;
}

export function total(villages: readonly TrueVillage[], year: number, header: string): Total {
  const said = villages.flatMap(({ figure }) => figure(year, header) ?? []);
  return { value: said.length > 0 ? sum(said) : undefined, lacking: villages.length - said.length };
}

/** Poor people ÷ people of one village. */
export function rateOf({ figure }: TrueVillage, year: number): Exact | undefined {
  const [poor, people] = [figure(year, "贫困人口"), figure(year, "乡村人口")];
  return poor && people && divided(poor, people);
}

/** Σ poor people ÷ Σ people over the villages that have a rate. */
export function totalRate(villages: readonly TrueVillage[], year: number): Total {
  const rated = villages.filter((village) => rateOf(village, year) !== undefined);
  const sumOf = (header: string) => sum(rated.flatMap(({ figure }) => figure(year, header)!));
  const value = rated.length > 0 ? divided(sumOf("贫困人口"), sumOf("乡村人口")) : undefined;
  return { value, lacking: villages.length - rated.length };
}

const INCOME = "农民人均纯收入(元)";

/** Income per person weighted by people, over the villages that say both. */
export function totalIncome(villages: readonly TrueVillage[], year: number): Total {
  const said = villages.flatMap(({ figure }) => {
    const [income, people] = [figure(year, INCOME), figure(year, "乡村人口")];
    return income && people ? [{ income, people }] : [];
  });
  const value = divided(
    sum(said.map(({ income, people }) => times(income, people))),
    sum(said.map(({ people }) => people)),
  );
  return { value, lacking: villages.length - said.length };
}
