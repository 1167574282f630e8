import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { FlowDiagram } from "../../src/charts/flow-diagram/flow-diagram.tsx";
import type { FlowSection } from "../../src/charts/flow-diagram/props.ts";
import { workflowLanes } from "../../src/standard-texts/registration-workflow.ts";
import { A1 } from "../../src/theme/paper.ts";
import { typeScale } from "../../src/theme/type-scale.ts";

const section: FlowSection = {
  id: "short",
  title: "示例流程",
  steps: [
    { number: 1, title: "申请", lines: ["农户提出书面申请"], actor: "农户", lane: "village", kind: "step" },
    { number: 2, title: "审核", lines: ["乡镇审核名单"], lane: "township", kind: "step" },
    { number: 3, title: "公示", lines: ["名单在本村公示"], actor: "乡镇政府", lane: "village", kind: "notice" },
    { number: 4, title: "更新", lines: ["情况有变化及时更新"], actor: "县扶贫办", lane: "county", kind: "end" },
  ],
};

test("draws a short flow", () => {
  const svg = renderToString(
    <FlowDiagram sections={[section]} lanes={workflowLanes} width={534} height={160} type={typeScale(A1)} />,
  );
  expect(svg.replaceAll("><", ">\n<")).toMatchSnapshot();
});
