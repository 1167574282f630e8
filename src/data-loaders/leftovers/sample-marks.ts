/**
 * By what the county that comes with the program is told wherever a piece of it is left. It is fictional: no real county
 * has any of this.
 */
export const sampleMarks = {
  /** Its division code, with which those of its places and the numbers of its households and helpers begin. */
  code: "629900",
  name: "安岭县",
  /** Province and prefecture. */
  parent: "甘肃省示例市",
  /** Who is named under its sheets. */
  people: ["寇巧梅", "蒲永禄"],
  /** Nobody's area code, with which its telephone numbers begin. */
  areaCode: "0100-",
  /** Its special areas and what is said of them; a name alone another county may have as well. */
  areas: [
    { name: "北山高寒片区", note: "海拔较高、气候冷凉，耕地零散，以中药材和马铃薯种植为主。" },
    { name: "西部干旱片区", note: "山大沟深、干旱缺水，人畜饮水和出行条件较差。" },
    { name: "南部林缘片区", note: "地处林区边缘，居住分散，以林下种养为主。" },
  ],
  /** Its townships and villages: the code after the county's, and the name. */
  places: [
    "100云溪镇 101石门河镇 200松坪乡 100200云溪村 100201马鞍梁村 100202柳树坪村",
    "100203核桃树湾村 100204青杠坪村 100205河口坝村 100206桥头上村 100207石板沟村",
    "100208上下河坝联合村 100209杨柳湾村 100210大磨川村 100211红土梁村 100212高家山村",
    "101200石门河村 101201大草滩村 101202云盖山村 101203铁厂梁村 101204上下阴坡联合村",
    "101205李家湾村 101206麻柳塘村 101207老磨坪村 101208两河口村 101209水磨沟村",
    "101210张家坝村 101211沙坝里村 101212罗家院子村 101213柏树坪村 101214石门沟村",
    "101215黑松沟村 101216花椒岭村 101217双庙川村 101218寨子坪村 101219阳坡山村",
    "200200松坪村 200201冷水河村 200202漆树湾村 200203瓦房坪村 200204半山腰李家村",
    "200205鹰嘴崖村 200206雪花岭村 200207竹林沟村",
  ].flatMap((line) => line.split(" ")),
} as const;

/** Whether an address is one of those that are kept for examples and can never be opened: example.org, a.example. */
export const isExampleAddress = (address: string): boolean =>
  /^https?:\/\/(?:[^/?#]*\.)?(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)(?::\d+)?(?:[/?#]|$)/i.test(
    address,
  );
