import type { TypeScale } from "../../theme/type-scale.ts";

/** A column of the diagram: who acts at one level. */
export interface FlowLane {
  readonly id: string;
  readonly name: string;
  /** The bodies that act at this level. */
  readonly note: string;
}

/** One step of a flow. `notice` is what is made public; `end` closes the flow. */
export interface FlowStep {
  readonly number: number;
  readonly title: string;
  /** Explanation without a full stop; broken into lines by the drawing. */
  readonly lines: readonly string[];
  readonly actor?: string;
  /** Id of the lane it stands in. */
  readonly lane: FlowLane["id"];
  readonly kind: "step" | "notice" | "end";
}

/** A flow of its own with its heading, whole or in part: then with where it comes from and where it goes on. */
export interface FlowSection {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly FlowStep[];
  /** Mark above the first step: 接第1张. */
  readonly from?: string;
  /** Mark beneath the last step: 接第2张. */
  readonly to?: string;
}

/** What a diagram is placed by: flows and lanes, the frame in mm, and the size of titles where it is given. */
export interface FlowDiagramProps {
  readonly sections: readonly FlowSection[];
  /** From left to right. */
  readonly lanes: readonly FlowLane[];
  readonly width: number;
  readonly height: number;
  readonly type: TypeScale;
  /** Size of the steps' titles, mm, where other diagrams share it; the largest that fits where absent. */
  readonly titleSize?: number;
}
