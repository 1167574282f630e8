import type { TypeScale } from "../../theme/type-scale.ts";

/** A fact: what, and how it is. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  /** Whether it is there or lacking, each with its mark; a fact without it is neither. */
  readonly state?: "there" | "lacking";
}

/** Facts under a heading. */
export interface FactGroup {
  readonly heading: string;
  readonly facts: readonly Fact[];
}

/** `width` and `height` in mm. */
export interface FactListProps {
  readonly groups: readonly FactGroup[];
  readonly width: number;
  readonly height: number;
  readonly type: TypeScale;
}
