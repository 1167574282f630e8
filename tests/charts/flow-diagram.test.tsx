import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { FlowDiagram } from "../../src/charts/flow-diagram/flow-diagram.tsx";
import { FlowKey } from "../../src/charts/flow-diagram/key.tsx";
import type { FlowSection } from "../../src/charts/flow-diagram/props.ts";
import { A1, A4 } from "../../src/theme/paper.ts";
import { typeScale } from "../../src/theme/type-scale.ts";

const section: FlowSection = {
  id: "short",
  title: "示例流程",
  steps: [
    { number: 1, title: "分解", text: "规模分解到村", actor: "县", level: "county", kind: "start" },
    { number: 2, title: "申请", text: "农户提出书面申请", actor: "农户", level: "village", kind: "step" },
    {
      number: 3,
      title: "公示",
      text: "名单在本村公示",
      actor: "乡镇政府",
      level: "township",
      kind: "notice",
      mark: "公示①",
      time: "不少于7天",
    },
    { number: 4, title: "更新", text: "情况有变化及时更新", actor: "县扶贫办", level: "county", kind: "end" },
  ],
};

test("draws a short flow", () => {
  const svg = renderToString(<FlowDiagram sections={[section]} width={534} height={160} type={typeScale(A1)} />);
  expect(svg.replaceAll("><", ">\n<")).toMatchSnapshot();
});

test("explains its signs, that of a term only where there is one", () => {
  const words = (hasTimes: boolean) =>
    [...renderToString(<FlowKey width={190} type={typeScale(A4)} hasTimes={hasTimes} />).matchAll(/>([^<]+)</g)].map(
      ([, text]) => text,
    );
  const others = ["须公示、公告的环节", "常年进行", "办理单位：", "村", "乡镇", "县以上"];
  expect(words(false)).toEqual(others);
  expect(words(true)).toEqual(["须公示、公告的环节", "公示期限", ...others.slice(1)]);
});
