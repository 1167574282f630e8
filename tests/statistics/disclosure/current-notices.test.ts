import { describe, expect, it } from "vitest";
import { currentNotices } from "../../../src/statistics/disclosure/current-notices.ts";
import { countyOf, figures, township, village } from "../county.ts";

const [poor, other] = [village(1), village(2, { isPoor: false })] as const;
const noticesOn = (dataDate: string, noticeStart?: string) =>
  currentNotices(
    countyOf({
      townships: [township(0)],
      villages: [poor, other],
      villageYears: [
        figures(poor, { year: 2013, poorHouseholds: 12, poorPopulation: 40 }),
        figures(other, { year: 2013, poorHouseholds: 0, poorPopulation: 0 }),
      ],
      profile: { dataDate, ...(noticeStart === undefined ? {} : { noticeStart }), noticeDays: 7 },
    }),
  );

describe("the notices that hang", () => {
  it("are a township's of its poor villages and a village's of its poor households", () => {
    const [ofTownship, ofVillage, ...none] = noticesOn("2015-03-31", "2015-03-27");
    expect(ofTownship).toMatchObject({ start: "2015-03-27", end: "2015-04-02" });
    expect(ofTownship!.villages!.map(({ name }) => name)).toEqual(["第1村"]);
    expect(ofVillage).toMatchObject({ households: 12, people: 40, place: { name: "第1村" } });
    expect(none).toEqual([]);
  });

  it("are there on their last day, and gone from the next on", () => {
    expect(noticesOn("2015-04-02", "2015-03-27")).toHaveLength(2);
    expect(noticesOn("2015-04-03", "2015-03-27")).toEqual([]);
  });

  it("are none where no day is given", () => {
    expect(noticesOn("2015-03-31")).toEqual([]);
  });
});
