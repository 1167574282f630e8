import { OrganisationChart } from "../../charts/organisation/organisation-chart.tsx";
import type { SheetMarks } from "../../items/sheet.ts";
import type { OrganisationSheet } from "./organisation-sheets.ts";
import { Panel } from "./panel.tsx";
import { Sheet } from "./sheet.tsx";

/** A sheet that is one organisation diagram. */
export function OrganisationSheetView({ data, marks }: { data: OrganisationSheet; marks: SheetMarks }) {
  const { organisation, layout } = data;
  return (
    <Sheet data={data} marks={marks}>
      {({ type }) => (
        <Panel
          style={{ flexGrow: 1 }}
          chart={(box) => <OrganisationChart {...box} type={type} organisation={organisation} layout={layout} />}
        />
      )}
    </Sheet>
  );
}
