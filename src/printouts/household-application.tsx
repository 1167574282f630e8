import { definePrintout, type PrintoutContent } from "../items/printout.ts";
import { numberText } from "./parts/form/answer.ts";
import { type HouseholdFile, householdFiles, householdName, villageLine } from "./parts/household/household-file.ts";
import { HouseholdNames } from "./parts/household/household-names.tsx";

/** One household's letter to its village. */
interface Application {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** Letters of a village's households. */
interface ApplicationsContent extends PrintoutContent {
  readonly to: string;
  readonly letters: readonly Application[];
}

/** 贫困户申请书, ready to sign: the letter on the upper half, the opinions of 村民小组 and village beneath. */
export default definePrintout<"village", ApplicationsContent>({
  id: "household-application",
  name: "贫困户申请书",
  levels: ["village"],
  edition: "internal",
  paper: "A4",
  content(source, village) {
    const files = householdFiles(source, village);
    if (files.length === 0) return undefined;
    const { base } = source.county.profile.years;
    return {
      title: "贫困户申请书",
      placeLine: villageLine(source, village),
      records: files.length,
      to: `${village.name}村民委员会：`.replace("村村民", "村民"),
      letters: files.map((file) => ({ id: file.household.id, name: householdName(file), text: letterOf(file, base) })),
    };
  },
  view: ({ title, to, letters }) => (
    <>
      <HouseholdNames households={letters} />
      {letters.map(({ id, name, text }) => (
        <article key={id} class="household application" id={`h-${id}`}>
          <h1>{title}</h1>
          <p class="to">{to}</p>
          <p>{text}</p>
          <p>以上情况属实，特此申请，请予审核。</p>
          <p class="end">{`申请人（签字、手印）：　　　　　　`}</p>
          <p class="end">年　　月　　日</p>
          <p class="whose">{`${name}　${id}`}</p>
          <div class="opinions">
            {["村民小组意见", "村民委员会意见"].map((opinion, index) => (
              <p key={opinion}>
                <span>{opinion}</span>
                <span>{index === 0 ? "组长（签字）：" : "负责人（签字）：　　　　（公章）"}</span>
                <span class="date">年　　月　　日</span>
              </p>
            ))}
          </div>
        </article>
      ))}
    </>
  ),
});

/** To be written in by hand. */
const BLANK = "＿＿＿＿";

function letterOf({ household, year: yearOf }: HouseholdFile, year: number): string {
  const { group, head, size, labourForce, mainCause, otherCauses = [] } = household;
  const income = yearOf(year)?.netIncomePerPerson;
  const number = (value: number | undefined) => (value === undefined ? BLANK : numberText(value));
  const others = otherCauses.length > 0 ? `，其他原因是${otherCauses.join("、")}` : "";
  return [
    `我叫${head}，家住本村${group ?? BLANK}，家庭人口${number(size)}人，其中劳动力${number(labourForce)}人。`,
    `${year}年家庭人均纯收入${number(income)}元，致贫的主要原因是${mainCause ?? BLANK}${others}，生活困难。`,
    "现自愿申请认定为建档立卡贫困户，并接受民主评议和审核。",
  ].join("");
}
