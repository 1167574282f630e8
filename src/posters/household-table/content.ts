import type { WallContent } from "../../items/wall.ts";
import type { KinCount } from "../../statistics/family.ts";
import type { RegisteredPoor } from "../../statistics/registered-poor.ts";

/** A project as the table names it. */
export interface NamedProject {
  readonly name: string;
  readonly scale?: string;
}

/** A household as the wall shows it: no number, telephone, account or state of health, and of its members their count. */
export interface HouseholdEntry {
  readonly head: string;
  readonly size?: number;
  readonly labourForce?: number;
  readonly family?: readonly KinCount[];
  readonly kind?: string;
  /** Absent also where the county does not show causes. */
  readonly cause?: string;
  /** 人均纯收入 of the current year, yuan. */
  readonly income?: number;
  readonly measureKinds: readonly string[];
  readonly done: readonly NamedProject[];
  readonly planned: readonly NamedProject[];
  readonly helper?: { readonly name: string; readonly unit?: string; readonly post?: string };
  /** Year by which it is, or was, out of poverty. */
  readonly exitYear?: number;
  /** 脱贫状态 but 未脱贫. */
  readonly state?: string;
}

/** Households of a 村民小组. */
export interface HouseholdGroup extends RegisteredPoor {
  /** Empty where the export names none. */
  readonly name: string;
  readonly entries: readonly HouseholdEntry[];
}

/** What 贫困户精准扶贫一览表 says of a village. */
export interface HouseholdTableContent extends WallContent {
  readonly groups: readonly HouseholdGroup[];
  /** Of all households, also those that are out. */
  readonly all: RegisteredPoor & { readonly labourForce?: number };
  readonly years: { readonly current: number; readonly planned: number };
  /** Columns that the office has figures for. */
  readonly hasFamilies: boolean;
  readonly hasCauses: boolean;
}
