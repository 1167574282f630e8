import { isUnit } from "../cells/units.ts";

/** Remarks in brackets that say how to fill in a column and nothing about what it means. */
const howToFill =
  /^(?:必填|选填|可选|可空|可不填|非必填|填写?|手填|下拉|单选|多选|文本.*|数字|数值|整数|字符|日期|格式.*|如.*|例.*|示例.*|YYYY.*|\d+位.*|编码|代码|全称|全名|简称|姓名|是[/或、]否|有[/或、]无|√.*|Y\/N|1\/0|见.*|参见.*|单位|保留.*|公开|内部|保密|公历|合计|总计|[A-Z]{1,2}|[①-⑳]|第?\d{1,2}[列栏]?|\d{1,2}=[\d+\-=]+|国标|标准|唯一|主键|中文|汉字|手机.*|移动电话|座机|固话|户主|户主本人|本人|东经|北纬|十进制度?|度数|CGCS2000|WGS84|,|、)$/;

/** Remarks that only say again what the dictionary means by the field. */
const whenItIs: Readonly<Record<string, readonly string[]>> = {
  年末: ["poorHouseholds", "poorPopulation", "households", "population"],
  年底: ["poorHouseholds", "poorPopulation", "households", "population"],
  当年: ["exitedHouseholds", "exitedPopulation", "netIncome", "collectiveIncome"],
  本年: ["exitedHouseholds", "exitedPopulation", "netIncome", "collectiveIncome"],
  农业: ["households", "population"],
  农村: ["households", "population"],
  农业户籍: ["households", "population"],
  户籍: ["households", "population"],
};

/** Whether a remark in brackets can be left out without changing what the column of the field means. */
export const isKnownRemark = (key: string, remark: string): boolean =>
  howToFill.test(remark) || isUnit(remark) || whenItIs[remark]?.includes(key) === true;
