import { describe, expect, it } from "vitest";
import { villageMapMessage } from "../../src/posters/village-map/message.ts";

type Said = Parameters<typeof villageMapMessage>[0];

const village: Said = { name: "云溪村", isPoor: true, poorPopulation: 1092, rate: 0.128, rateDigits: 1, services: [] };
const service = (words: string, isLacking: boolean) => ({ label: words, value: "", isLacking, words });
const road = service("未通沥青（水泥）路", true);
const clinic = service("无卫生室", true);
const water = service("12户饮水困难", true);
const room = service("无文化室", false);

describe("villageMapMessage", () => {
  it("says what the village is and what it lacks", () => {
    expect(villageMapMessage({ ...village, services: [road, room, clinic] })).toBe(
      "贫困村，贫困人口1,092人，占12.8%，未通沥青（水泥）路、无卫生室",
    );
    expect(villageMapMessage({ ...village, isPoor: false, services: [room, water] })).toBe(
      "贫困人口1,092人，占12.8%，12户饮水困难",
    );
  });

  it("counts more lacks than it names", () => {
    expect(villageMapMessage({ ...village, services: [road, clinic, water] })).toBe(
      "贫困村，贫困人口1,092人，占12.8%，未通沥青（水泥）路、无卫生室等3项待改善",
    );
  });

  it("says that nothing is lacking, and that nobody is poor", () => {
    expect(villageMapMessage({ ...village, poorPopulation: 0, rate: 0, services: [room] })).toBe(
      "贫困村，已无贫困人口，1项设施和服务都已具备",
    );
  });

  it("says of the people what is known", () => {
    const { rate: _, ...unrated } = village;
    const { poorPopulation: __, ...unknown } = unrated;
    expect(villageMapMessage(unrated)).toBe("贫困村，贫困人口1,092人");
    expect(villageMapMessage({ ...unknown, services: [clinic] })).toBe("贫困村，无卫生室");
    expect(villageMapMessage(unknown)).toBe("云溪村是贫困村");
    expect(villageMapMessage({ ...unknown, isPoor: false })).toBe("云溪村不是贫困村");
  });
});
