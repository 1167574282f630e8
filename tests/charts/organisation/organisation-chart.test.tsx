import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { arrangeOrganisation } from "../../../src/charts/organisation/arrange.ts";
import { OrganisationChart } from "../../../src/charts/organisation/organisation-chart.tsx";
import type { Organisation } from "../../../src/charts/organisation/props.ts";
import { A1 } from "../../../src/theme/paper.ts";
import { typeScale } from "../../../src/theme/type-scale.ts";

const organisation: Organisation = {
  leaders: [{ post: "会员大会", name: "", beside: [] }],
  groups: [
    {
      title: "理事会",
      head: { post: "理事长", name: "薛玲静", unit: "村党支部书记" },
      members: [{ depth: 0, post: "会计", name: "孟平", unit: "村文书" }],
    },
    { title: "监事会", head: { post: "监事长", name: "叶玉", unit: "村监委会主任" }, members: [] },
  ],
  offices: [{ title: "会员", members: [] }],
};

test("draws the directors of a fund", () => {
  const room = { width: 300, height: 240, type: typeScale(A1) };
  const layout = arrangeOrganisation(organisation, room)!;
  const svg = renderToString(<OrganisationChart {...room} organisation={organisation} layout={layout} />);
  expect(svg.replaceAll("><", ">\n<")).toMatchSnapshot();
});
