import { defineWall } from "../items/wall.ts";
import { fundRules } from "../standard-texts/fund-rules.ts";
import { townshipOf } from "../statistics/by-place.ts";
import { villagesWithFund } from "../statistics/mutual-fund.ts";
import { parseNumberedText } from "../text/numbered-text.ts";
import { A1 } from "../theme/paper.ts";
import type { FundContent, FundSheet } from "./mutual-fund/content.ts";
import { FundSheetView } from "./mutual-fund/fund-sheet.tsx";
import { fundSheets } from "./mutual-fund/fund-sheets.ts";
import { fundOrganisation } from "./mutual-fund/organisation.ts";
import { sheetFrame } from "./parts/sheet-frame.ts";

/**
 * 互助资金组织机构和管理制度: who runs a village's fund beside its rules and the way to a loan, where the village has a
 * fund. Sums and borrowers are the office's.
 */
export default defineWall<"village", FundContent, FundSheet>({
  id: "mutual-fund",
  levels: ["village"],
  edition: "public",
  name: "互助资金组织机构和管理制度",
  paper: A1,
  content(source, village) {
    const { county } = source;
    if (!villagesWithFund(county).has(village.code)) return undefined;
    const posts = source.posts(village.code, "互助资金");
    const rules = source.text(village.code, "互助资金管理制度", fundRules);
    const { paragraphs } = parseNumberedText(rules);
    const frame = sheetFrame(county, {
      kind: "board",
      title: `${village.name}扶贫互助资金组织机构和管理制度`,
      subtitle: townshipOf(county, village)?.name ?? "",
    });
    return { frame, paragraphs, ...(posts.length > 0 ? { organisation: fundOrganisation(posts, rules) } : {}) };
  },
  sheets: fundSheets,
  draw: (data, marks) => <FundSheetView data={data} marks={marks} />,
});
