/**
 * Allowed values of the official forms, as data: they change with year and province. A value outside an open table is a
 * warning and is kept as written; a `closed` table is one the program itself decides by.
 */
export interface CodeTable {
  readonly name: string;
  /** The years whose forms the values come from. */
  readonly version: string;
  /** Every value that is known, of whatever year. */
  readonly values: readonly string[];
  /** First year of those values that the first forms had not. */
  readonly since?: Readonly<Record<string, number>>;
  /** Other spellings, with the value that each stands for. */
  readonly aliases?: Readonly<Record<string, string>>;
  readonly closed?: true;
}

/** The values that a form of a year had, in its order. */
export function valuesOf({ values, since = {} }: CodeTable, year: number): readonly string[] {
  return values.filter((value) => (since[value] ?? year) <= year);
}

const open = <const V extends readonly string[]>(
  name: string,
  values: V,
  more: Pick<CodeTable, "since" | "aliases"> & { readonly version?: string } = {},
) => ({ name, version: "2014–2016", values, ...more });
const closed = <const V extends readonly string[]>(name: string, values: V) => ({
  name,
  version: "2014–2016",
  values,
  closed: true as const,
});

/** What a year's figures are. */
export const figureKinds = closed("数据性质", ["实际", "计划", "预测"]);
/** Which diagram a post belongs to. */
export const organisationKinds = closed("机构类型", ["领导小组", "工作站", "村工作组织", "互助资金"]);
/** Where a post stands in its diagram: in a side box beside its head, or in the row beneath. */
export const diagramSeats = closed("图上位置", ["旁边", "下方"]);

export const identificationStandards = open("识别标准", ["国家标准", "省定标准", "市定标准"]);
/** 五保 was renamed 特困供养 in 2016; handbooks have it with 户 and with 贫困户. The year of 一般农户 is not certain. */
export const householdKinds = open(
  "贫困户属性",
  ["一般贫困户", "低保户", "五保户", "低保贫困户", "一般农户", "特困供养户", "特困供养贫困户"],
  { version: "2014–2020", since: { 一般农户: 2016, 特困供养户: 2016, 特困供养贫困户: 2016 } },
);
/** Twelve on the form of 2014. */
export const povertyCauses = open(
  "致贫原因",
  [
    "因病",
    "因残",
    "因学",
    "因灾",
    "缺土地",
    "缺水",
    "缺技术",
    "缺劳力",
    "缺资金",
    "交通条件落后",
    "自身发展动力不足",
    "因婚",
    "因丧",
    "其他",
  ],
  { version: "2014–2020", since: { 因婚: 2017, 因丧: 2017 }, aliases: { 缺劳动力: "缺劳力", 其它: "其他" } },
);
export const povertyStates = open("脱贫状态", ["未脱贫", "脱贫", "预脱贫", "返贫"]);
export const subordinations = open("隶属关系", ["中央", "省直", "市直", "县直", "乡镇", "村级"]);
export const teamPosts = open("队内职务", ["第一书记", "队长", "队员"]);
export const relocationWays = open("搬迁方式", ["行政村整体", "自然村整体", "个别"]);
export const settlementWays = open("安置方式", ["集中", "分散"]);
export const settlementPlaces = open("安置地", ["县城", "乡镇", "村内", "村外", "县外"]);
export const votingWays = open("表决方式", ["无记名投票", "记名投票", "举手"]);
export const voteResults = open("评议结果", ["通过", "不通过"]);
/** Which notice it is: the village's, the township's, the county's. */
export const noticeStages = closed("公示阶段", ["第一次公示", "第二次公示", "公告"]);
export const fundLevels = open("资金级次", ["中央", "省", "市", "县"]);
export const sexes = open("性别", ["男", "女"]);
export const relations = open(
  "与户主关系",
  "户主 配偶 之子 之女 之儿媳 之女婿 之孙子 之孙女 之外孙子 之外孙女 之父 之母 之岳父 之岳母 之公公 之婆婆 之祖父 之祖母 之外祖父 之外祖母 之兄弟姐妹 其他".split(
    " ",
  ),
);
export const educations = open("文化程度", ["文盲或半文盲", "小学", "初中", "高中", "大专及以上", "学龄前儿童"]);
export const schoolStates = open("在校生状况", [
  "非在校生",
  "学前教育",
  "小学",
  "初中",
  "高中",
  "中职",
  "高职",
  "大专及以上",
]);
export const healthStates = open("健康状况", ["健康", "长期慢性病", "患有大病", "残疾"]);
/** Four in the handbook of the first years; the year of the fifth is not certain. */
export const labourAbilities = open(
  "劳动能力",
  ["普通劳动力", "技能劳动力", "弱劳动力或半劳动力", "丧失劳动力", "无劳动力"],
  { version: "2014–2020", since: { 弱劳动力或半劳动力: 2018 } },
);
export const workStates = open("务工情况", [
  "乡(镇)内务工",
  "乡(镇)外县内务工",
  "县外省内务工",
  "省外务工",
  "未务工",
  "其他",
]);
export const changeKinds = open("变动类型", ["增加", "减少"]);
export const changeReasons = open("变动原因", ["新生儿", "嫁入", "其他转入", "死亡", "嫁出", "判刑收监", "其他转出"]);
export const accessRoads = open("入户路类型", ["泥土路", "砂石路", "水泥路", "沥青路"]);
export const fuels = open("燃料类型", ["柴草", "干畜粪", "煤炭", "清洁能源", "其他"]);
export const waterSources = open("饮水情况", [
  "经净化处理的自来水",
  "受保护的井水和泉水",
  "不受保护的井水和泉水",
  "江河湖泊水",
  "收集雨水",
  "桶装水",
  "其他",
]);
export const houseStructures = open("住房结构", [
  "钢筋混凝土",
  "砖混",
  "砖瓦砖木",
  "砖石窑洞",
  "竹草土坯",
  "土窑洞",
  "其他",
]);
export const houseGrades = open("危房等级", ["非危房", "A级", "B级", "C级", "D级"]);
export const measureKinds = open("帮扶项目类别", [
  "产业扶持",
  "道路建设",
  "危房改造",
  "安全饮水",
  "易地搬迁",
  "教育培训",
  "金融扶贫",
  "基础设施",
  "公共服务",
  "社会保障",
  "生态补偿",
  "其他",
]);
export const measureStates = open("项目状态", ["已实施", "计划实施"]);
export const helperKinds = open("帮扶责任人类别", ["双联干部", "驻村工作队", "乡镇干部", "村干部"]);
export const trainingKinds = open("培训类别", ["劳务技能", "农业实用技术", "两后生", "一村一名大学生"]);
export const welfareKinds = open("低保五保类别", [
  "低保一类",
  "低保二类",
  "低保三类",
  "低保四类",
  "五保分散",
  "五保集中",
]);
export const politicalStates = open("政治面貌", ["中共党员", "预备党员", "共青团员", "群众", "其他"]);
/** GB/T 3304. */
export const ethnicGroups = open(
  "民族",
  "汉族 蒙古族 回族 藏族 维吾尔族 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 傣族 黎族 傈僳族 佤族 畲族 高山族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜族 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯族 阿昌族 普米族 塔吉克族 怒族 乌孜别克族 俄罗斯族 鄂温克族 德昂族 保安族 裕固族 京族 塔塔尔族 独龙族 鄂伦春族 赫哲族 门巴族 珞巴族 基诺族".split(
    " ",
  ),
  { version: "GB/T 3304" },
);
