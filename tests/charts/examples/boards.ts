import type { TextBoardProps } from "../../../src/charts/text-board/props.ts";
import { parseNumberedText } from "../../../src/text/numbered-text.ts";
import { BOARD_600x900 } from "../../../src/theme/paper.ts";
import { typeScale } from "../../../src/theme/type-scale.ts";

/** Duties as an office writes them. */
export const DUTIES = `# 扶贫工作站职责

一、宣传贯彻扶贫开发方针政策，落实“联村联户、为民富民”行动和精准扶贫工作部署，做到家喻户晓。

二、负责全乡贫困村、贫困户的识别认定和建档立卡工作，健全乡、村、户三级扶贫档案，实行动态管理。

三、制定全乡扶贫攻坚规划和年度计划，指导贫困村编制脱贫规划，协调落实2015年至2020年帮扶项目和资金。

四、组织双联干部、驻村工作队进村入户，落实帮扶责任人，督促检查帮扶措施的落实。

五、管好用好扶贫资金和贫困村互助资金，实行公示公告制度，接受群众监督（电话12317）。
`;

/** The duties `times` over on a board. */
export function dutiesBoard([width, height]: readonly [number, number], times = 1): TextBoardProps {
  const { paragraphs } = parseNumberedText(DUTIES);
  return {
    paragraphs: Array.from({ length: times }, () => paragraphs).flat(),
    width,
    height,
    type: typeScale(BOARD_600x900),
  };
}
