import { causeColumn, filingMethods } from "../model/profile.ts";

/** One item of 县.json, explained. */
export interface ProfileItem {
  readonly key: string;
  readonly required: boolean;
  readonly note: string;
  readonly example: unknown;
  /** The only values it may have, where they are few. */
  readonly choices?: readonly string[];
  /** Keys of each entry, where it is a list of objects. */
  readonly entryKeys?: readonly string[];
}

const required = (key: string, example: unknown, note: string): ProfileItem => ({ key, required: true, example, note });
const optional = (
  key: string,
  example: unknown,
  note: string,
  further: Pick<ProfileItem, "choices" | "entryKeys"> = {},
): ProfileItem => ({ key, required: false, example, note, ...further });

/** Every item that 县.json may have, in the order people fill them in. */
export const profileGuide: readonly ProfileItem[] = [
  required("代码", "629900", "6位县级区划代码"),
  required("名称", "安岭县", "县名全称"),
  optional("上级", "甘肃省示例市", "省、市名称"),
  required("制表单位", "安岭县扶贫开发办公室", "印在每张图的左下角"),
  optional("填表人", "", "印在每张图的下方"),
  optional("审核人", "", "印在每张图的下方"),
  required("数据日期", "2015-03-31", "导出数据的日期，每张图上都印"),
  optional("数据截至", "2014-12-31", "数据截止的日期；不写则为现状年的12月31日"),
  optional("制表日期", "2015-04-10", "印在图上的制表日期；不写则用数据日期"),
  required("年度", { 基期: 2013, 现状: 2014, 计划: 2015, 目标: 2020 }, "四个年度依次增大（计划可等于目标）"),
  optional("示例数据", true, "true 时每张图印“示例数据”字样；换成本县真实数据后改为 false"),
  optional("贫困标准", { 2013: 2736, 2014: 2800, 2015: 2855 }, "各年的贫困标准，元/人"),
  optional("脱贫退出线", 0.03, "贫困发生率低于此线的村可退出，2016年起的规定；3%写作 0.03，没有规定的年份删去这一项"),
  optional(
    "分级界限",
    [3, 5, 10, 20],
    "贫困发生率分级的界限，百分数，由小到大，一至四个；不写则按全县基期年数据确定，各乡镇、各年一致",
  ),
  optional("发生率小数位", 1, "图表上贫困发生率保留的小数位数，1或2；不写则为1"),
  optional("领导小组名称", "扶贫攻坚协调推进领导小组", "各乡镇领导小组的名称，印在组织机构图上，前面不写乡镇名"),
  optional(
    "一览表致贫原因",
    "显示",
    "贫困户精准扶贫一览表上是否显示主要致贫原因，“显示”或“不显示”，不写则为显示；因病、因残涉及健康，不宜张贴的写“不显示”",
    { choices: causeColumn.values },
  ),
  optional("归档方式", "件", "档案按“件”整理还是装订成“案卷”，决定归档文件目录和盒签的格式；不写则为件", {
    choices: filingMethods.values,
  }),
  optional("全宗号", "", "档案馆给的全宗号，印在档案盒和归档章上；各乡镇、村不同的写成 {代码: 全宗号}"),
  optional(
    "全宗名称",
    { 629900100: "云溪镇人民政府" },
    "档案盒上的全宗名称，各地相同写一个，不同的写成 {代码: 名称}；不写则用乡镇人民政府、村民委员会的名称",
  ),
  optional("审图号", "", "地图的审图号；没有则图上注明“示意图，不作为界线依据”"),
  optional(
    "坐标系",
    "CGCS2000",
    "经纬度和地图的坐标系：CGCS2000、GCJ02（高德、腾讯）、BD09（百度）；各不相同的写成 {名称: 坐标系}，名称是经纬度（表格的）、边界、县界、乡镇界、村界、特困片区、水系、道路，没有写的为 CGCS2000；以米为单位又没有 .prj 文件的地图写“中央经线105”或 EPSG 编号",
  ),
  optional(
    "监督电话",
    [
      { 名称: "全国扶贫监督举报电话", 号码: "12317", 种类: "监督" },
      { 名称: "安岭县扶贫开发办公室", 号码: "0100-1000001" },
    ],
    "印在公示和监督台上，应包括12317；每个电话可写“种类”（监督或咨询，不写则都适用）和“归属代码”（所属乡镇或村的代码，全县通用的不写）",
    { entryKeys: ["名称", "号码", "种类", "归属代码"] },
  ),
  optional("公示天数", 7, "公示的天数"),
  optional("公示起始日期", "2015-03-27", "公示开始的日期"),
  optional("公示按工作日", false, "公示天数是否按工作日计算，不写则按自然日"),
  optional("节假日", ["2015-04-06"], "按工作日公示时不计的放假日期；周末调休上班的日期后加“上班”，如“2015-04-12 上班”"),
  optional("借款公示姓名", false, "互助资金公示表上是否写借款人姓名，不写则不写姓名"),
  optional(
    "特困片区",
    [{ 名称: "北山高寒片区", 说明: "海拔较高、气候冷凉" }],
    "本县划分的特困片区；乡镇、行政村表按名称引用",
    { entryKeys: ["名称", "说明"] },
  ),
  optional("网站地址", "https://anling.example.org", "公开网站的地址，供图上的二维码使用；没有网站就删去这一项"),
  optional("主办单位", "安岭县人民政府", "公开版页脚：网站主办单位；页脚各项没有的不写"),
  optional("承办单位", "安岭县扶贫开发办公室", "公开版页脚：网站承办单位"),
  optional("联系电话", "0100-1000001", "公开版页脚：网站联系电话"),
  optional("地址", "安岭县城关路1号", "公开版页脚：主办单位的地址"),
  optional("网站名称", "安岭县人民政府网", "门户网站的名称，写入网页的元数据"),
  optional("网站域名", "www.anling.example.org", "门户网站的域名，写入网页的元数据，不写 http://"),
  optional("网站标识码", "6299000001", "政府网站标识码，10位，前6位是县级区划代码"),
  optional("ICP备案号", "", "公开版页脚：ICP备案号"),
  optional("公安备案号", "", "公开版页脚：公安机关备案号"),
  optional("标识链接", "", "党政机关网站标识的链接地址"),
  optional("找错链接", "", "“政府网站找错”的链接地址"),
  optional("索引号前缀", "", "政府信息索引号的前缀；不写则不编索引号"),
  optional(
    "外壳",
    { 页眉: "", 页脚: "" },
    '门户网站的页眉、页脚：HTML 或 SSI（<!--#include virtual="…"-->），放在公开版每页的上下，文件编码须为 UTF-8',
  ),
  optional(
    "幅面",
    { 建档立卡工作流程图: "A1 竖" },
    "不用通常幅面的图表：图表名对幅面，如 A1、A2 横、900×1200；不写的图表用通常幅面",
  ),
];

/** 县.json of a county of which hardly more than the name is known: what has to be filled in is there and empty. */
export function blankProfile(name: string, code: string): string {
  const years = { 基期: "", 现状: "", 计划: "", 目标: "" };
  const blank = {
    代码: code,
    名称: name,
    上级: "",
    制表单位: "",
    填表人: "",
    审核人: "",
    数据日期: "",
    年度: years,
    示例数据: false,
    监督电话: [{ 名称: "全国扶贫监督举报电话", 号码: "12317", 种类: "监督" }],
    特困片区: [],
    审图号: "",
    坐标系: "CGCS2000",
    网站地址: "",
  };
  return jsonText(blank);
}

/** Lines end as Windows's own editor expects: it shows others as one. */
const jsonText = (value: object): string => `${JSON.stringify(value, null, 2)}\n`.replaceAll("\n", "\r\n");

/** A 县.json to start from. */
export const profileSample = (): string =>
  jsonText(Object.fromEntries(profileGuide.map(({ key, example }) => [key, example])));
