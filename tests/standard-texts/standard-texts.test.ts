import { describe, expect, it } from "vitest";
import { fundCharter } from "../../src/standard-texts/fund-charter.ts";
import { fundRules } from "../../src/standard-texts/fund-rules.ts";
import { policyQuestions } from "../../src/standard-texts/policy-questions.ts";
import { stationDuties } from "../../src/standard-texts/station-duties.ts";
import { teamTasks } from "../../src/standard-texts/team-tasks.ts";
import { parseNumberedText } from "../../src/text/numbered-text.ts";

const DIGITS = "一二三四五六七八九十";
const chinese = (number: number) => (number <= 10 ? DIGITS[number - 1]! : `十${DIGITS[number - 11]!}`);
const upTo = (count: number, of: (number: number) => string) => Array.from({ length: count }, (_, i) => of(i + 1));
const numbersOf = (text: string) => parseNumberedText(text).paragraphs.map(({ number }) => number);

describe.each([
  ["双联扶贫工作站职责", stationDuties, 9],
  ["驻村帮扶工作队主要工作任务", teamTasks, 7],
  ["村级扶贫互助资金管理制度", fundRules, 8],
])("%s", (title, text, count) => {
  it("has its title, numbered paragraphs and nothing else", () => {
    expect(parseNumberedText(text).title).toBe(title);
    expect(numbersOf(text)).toEqual(upTo(count, (number) => `${chinese(number)}、`));
  });
});

describe("村级扶贫互助资金章程", () => {
  const { title, paragraphs } = parseNumberedText(fundCharter);

  it("has chapters and articles in order", () => {
    expect(title).toBe("村级扶贫互助资金章程");
    const numbers = paragraphs.map(({ number }) => number);
    expect(numbers.filter((number) => number?.endsWith("章"))).toEqual(upTo(5, (number) => `第${chinese(number)}章`));
    expect(numbers.filter((number) => !number?.endsWith("章"))).toEqual(upTo(16, (number) => `第${chinese(number)}条`));
  });

  it("speaks of an association with members, never of shares given or paid upon", () => {
    for (const text of [fundCharter, fundRules]) {
      expect(text).toContain("会员");
      expect(text).toContain("不吸收股份，不分红");
      expect(text).toContain("贫困户的基准互助金由财政扶贫资金承担");
      expect(text).not.toMatch(/互助社|社员|赠股|入股/);
    }
    expect(fundCharter).toContain("业务主管单位是县扶贫办，登记管理机关是县民政局");
  });
});

describe("精准扶贫政策问答", () => {
  const { paragraphs } = parseNumberedText(policyQuestions);

  it("has twenty questions, each with its answer", () => {
    const questions = paragraphs.filter((_, index) => index % 2 === 0);
    const answers = paragraphs.filter((_, index) => index % 2 === 1);
    expect(questions.map(({ number }) => number)).toEqual(upTo(20, (number) => `${number}.`));
    expect(questions.filter(({ text }) => !text.endsWith("？"))).toEqual([]);
    expect(answers.filter(({ number, text }) => number !== undefined || !text.endsWith("。"))).toEqual([]);
    expect(answers).toHaveLength(20);
  });

  it("says what the sources say", () => {
    for (const words of [
      "农村低保户按民政名册建档，不重新识别，其中有劳动能力和意愿的登记为低保贫困户",
      "贫困人口除以农业户籍人口",
      "名单问题在公示期内向村民委员会、乡镇人民政府反映；扶贫资金和项目问题可以拨打12317",
      "由承办银行（双联惠农贷款为农业银行）按程序发放",
      "单位联系贫困村、干部联系贫困户",
      "家庭人均纯收入超过当年标准的，经村评议、乡镇核实后列入减贫人口",
      "缺劳力",
    ])
      expect(policyQuestions).toContain(words);
  });

  it("holds nothing that nobody knew at the end of March 2015, and no list that was not found", () => {
    expect(policyQuestions).not.toMatch(/2855|2952|六个精准|五个一批|专项贷款|返贫|脱贫后|农户认可|201[6-9]|202\d/);
    expect(policyQuestions).not.toMatch(/八个全覆盖|五件实事|乡村人口/);
  });
});

describe("the duties and tasks", () => {
  it("manage loans and the fund as the annex says, and give the office no duty it has not", () => {
    expect(stationDuties).toContain(
      "六、做好扶贫贴息贷款到户管理，指导并参与村级互助资金的运行和管理，协助有关部门监督。",
    );
    expect(stationDuties).toContain("七、摸清移民搬迁对象，按程序审查上报，组织搬迁实施。");
    expect(stationDuties).toContain("八、衔接联络各级双联单位，协调解决双联单位干部工作中的实际困难。");
    expect(stationDuties).not.toMatch(/办理扶贫贴息贷款|后续服务|驻村双联干部/);
  });

  it("are Gansu's seven for a team", () => {
    const heads = parseNumberedText(teamTasks).paragraphs.map(({ text }) => text.split("。")[0]);
    expect(heads).toEqual("摸清底数 宣传落实政策 对接措施 协助实施 监督公示 建强“两委” 发现典型".split(" "));
  });
});
