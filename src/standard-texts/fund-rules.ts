/**
 * 互助资金管理制度: rules of a village's mutual aid fund in our own words, eight headed points without amounts or rates,
 * which each fund sets itself; used where the office has not put its official text into 文本/互助资金管理制度.md. A point
 * that is written with arrows is the procedure for loans, which the wall draws.
 */
export const fundRules = `# 村级扶贫互助资金管理制度

一、资金和会员。互助资金由财政扶贫资金、会员互助金和转入本金的占用费组成，不吸收存款，不吸收股份，不分红。本村农户自愿入会，贫困户优先，贫困户的基准互助金由财政扶贫资金承担。

二、借款条件。只借给会员，用于种植、养殖等增收项目，任何单位和个人不得挪用。

三、额度和期限。由会员大会议定并公布。

四、占用费。费率由会员大会议定并公布；收入按议定的比例用于管理费用、公益金和转入本金。

五、借还程序：会员书面申请→联保小组担保→理事会集体审批→审批结果公示→签约发放→到期归还。

六、联保。会员自愿组成联保小组，互相担保、互相督促；借款逾期的由联保会员协助催还，拒不归还的取消会员资格并依法追偿。

七、财务和公示。会计管账，出纳管钱，账款分开，资金存入专户；借款和账目定期在村内公示。

八、监督。审批借款时监事会派人到场，监事会定期查账，接受会员、乡镇工作站和县扶贫、财政部门监督。
`;
