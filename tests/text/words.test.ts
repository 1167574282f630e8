import { describe, expect, it } from "vitest";
import { fundCharter } from "../../src/standard-texts/fund-charter.ts";
import { fundRules } from "../../src/standard-texts/fund-rules.ts";
import { stationDuties } from "../../src/standard-texts/station-duties.ts";
import { teamTasks } from "../../src/standard-texts/team-tasks.ts";
import { setPhrases } from "../../src/text/set-phrases.ts";
import { phraseEnds, wordEnds } from "../../src/text/words.ts";

const cut = (text: string, ends: readonly number[]) =>
  ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end)).join("|");

describe("phraseEnds", () => {
  it("keeps the work's own words, which the dictionary cuts, in one piece", () => {
    const text = "双联单位做好建档立卡";
    expect(cut(text, wordEnds(text))).not.toBe(cut(text, phraseEnds(text)));
    expect(cut(text, phraseEnds(text))).toBe("双联单位|做好|建档立卡");
  });

  it("keeps figures with their units, dates and numbers whole", () => {
    expect(cut("2014年末6,641人，占47.9%", phraseEnds("2014年末6,641人，占47.9%"))).toBe(
      "2014年末|6,641人|，|占|47.9%",
    );
    expect(cut("国开办发〔2014〕24号", phraseEnds("国开办发〔2014〕24号"))).toBe("国开办发〔2014〕24号");
    expect(cut("0939-1234567或12317", phraseEnds("0939-1234567或12317"))).toBe("0939-1234567|或|12317");
  });

  it("takes two characters that the dictionary does not know for a word, but no particle", () => {
    expect(cut("逐户走访", wordEnds("逐户走访"))).toBe("逐户|走访");
    expect(cut("户的人", wordEnds("户的人"))).toBe("户|的|人");
  });

  it("cuts no set phrase of our own texts, and ends where they end", () => {
    for (const text of [stationDuties, teamTasks, fundRules, fundCharter]) {
      const ends = phraseEnds(text);
      expect(ends.at(-1)).toBe(text.length);
      for (const phrase of setPhrases)
        for (const { index } of text.matchAll(new RegExp(phrase, "g")))
          expect([phrase, ends.filter((end) => end > index && end < index + phrase.length)]).toEqual([phrase, []]);
    }
  });
});
