import type { TypeScale } from "../../theme/type-scale.ts";

/** At which level somebody acts. */
export type FlowLevel = "village" | "township" | "county";

/** One step of a flow. `start` comes before all of it, `notice` is what is made public, `end` goes on for ever. */
export interface FlowStep {
  readonly number: number;
  readonly title: string;
  /** Explanation without a full stop; broken into lines by the drawing. */
  readonly text: string;
  readonly actor: string;
  readonly level: FlowLevel;
  readonly kind: "start" | "step" | "notice" | "end";
  /** Which notice it is, as the heading counts them: 公示① 公告. */
  readonly mark?: string;
  /** How long it hangs at least: 不少于7天. */
  readonly time?: string;
}

/** A flow of its own with its heading, whole or in part: then with where it comes from and where it goes on. */
export interface FlowSection {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly FlowStep[];
  /** Mark beside the heading: 接第1张. */
  readonly from?: string;
  /** Mark beneath the last step: 接第2张. */
  readonly to?: string;
}

/** What a diagram is placed by: flows one beneath the other, the frame in mm, and the size of titles where it is given. */
export interface FlowDiagramProps {
  readonly sections: readonly FlowSection[];
  readonly width: number;
  readonly height: number;
  readonly type: TypeScale;
  /** Size of the steps' titles, mm, where other diagrams share it; the largest that fits where absent. */
  readonly titleSize?: number;
}
