package org.laborinspection.demo;

import static org.laborinspection.demo.DemoProposals.withdrawal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Cases of every stage in which nothing is punished: orders to correct, withdrawals, leads that are not filed. */
final class DemoScript extends CaseScript {

    private static final String CONTRACT_ACT = "《劳动合同法》第十条";
    private static final String HOURS_ACT = "《劳动法》第四十一条";
    private static final String INSURANCE_ACT = "《社会保险法》第五十八条";

    DemoScript(WorkingDays days) {
        super(days);
    }

    @Override
    List<DemoCase> cases() {
        return Stream.of(
                        filing(),
                        notFiled(),
                        investigation(),
                        suspension(),
                        approval(),
                        service(),
                        execution(),
                        ended())
                .flatMap(List::stream)
                .toList();
    }

    private List<DemoCase> filing() {
        return List.of(
                wages("示例一号建筑有限公司", "反映拖欠3名劳动者工资")
                        .owed("示例劳动者甲", "8200")
                        .owed("示例劳动者乙", "7650.50")
                        .owed("示例劳动者丙", "6900")
                        .received(1),
                complaint("CONTRACT", "示例餐饮服务部", "反映未与劳动者订立书面劳动合同", CONTRACT_ACT)
                        .headcount(6)
                        .received(4)
                        .supplemented(2),
                new DemoCase(days, "TRANSFERRED", "SOCIAL_INSURANCE", "示例物流有限公司", "税务机关移送：未为职工办理社会保险登记")
                        .against(INSURANCE_ACT)
                        .headcount(18)
                        .received(3)
                        .prepared(2),
                wages("示例二号建筑有限公司", "反映工程完工后拖欠2名劳动者工资")
                        .owed("示例劳动者丁", "12000")
                        .owed("示例劳动者戊", "9800")
                        .received(4)
                        .prepared(3)
                        .reviewed(1)
                        .claimed(1, "chief", "DecideFiling"));
    }

    private List<DemoCase> notFiled() {
        return List.of(
                complaint("OTHER", "示例商贸有限公司", "反映用人单位未安排职工疗养", "《劳动保障监察条例》第十一条")
                        .received(6)
                        .prepared(5)
                        .reviewed(4)
                        .notFiled(2, "reject", "反映的事项不属于劳动保障监察事项", Map.of("basis", "《关于实施〈劳动保障监察条例〉若干规定》第十八条")),
                complaint("CONTRACT", "示例文化传播有限公司", "反映解除劳动合同未支付经济补偿，双方对解除原因有争议", "《劳动合同法》第四十六条")
                        .received(20)
                        .prepared(19)
                        .reviewed(18)
                        .notFiled(
                                17,
                                "refer",
                                "属于劳动争议，告知申请仲裁",
                                Map.of("basis", "《劳动保障监察条例》第二十一条", "referTo", "ARBITRATION"))
                        .replyServed(15),
                wages("示例旧厂有限公司", "反映两年多以前拖欠工资")
                        .owed("示例劳动者己", "5400")
                        .endedOn(days.today().minusMonths(30))
                        .received(12)
                        .prepared(11)
                        .reviewed(10)
                        .notFiled(8, "decline", "违法行为终了已超过二年", Map.of("basis", "《劳动保障监察条例》第二十条"))
                        .replyServed(6));
    }

    private List<DemoCase> investigation() {
        return List.of(
                wages("示例服装厂", "反映克扣计件工资")
                        .owed("示例劳动者庚", "3150")
                        .owed("示例劳动者辛", "2980")
                        .opened(2)
                        .summonsRequested(1),
                patrol("WORKING_TIME", "示例电子有限公司", "日常巡查发现每月延长工作时间超过三十六小时", HOURS_ACT)
                        .headcount(42)
                        .opened(58)
                        .inspected(50)
                        .evidence(44, "书证", "考勤表复印件", "工资表复印件")
                        .claimed(9, "inspector1", "Investigate")
                        .instructed(1, "INVESTIGATION", "调查期限即将届满，请说明进展和拟办结的时间"),
                wages("示例三号建筑有限公司", "反映拖欠班组工资")
                        .owed("示例劳动者壬", "21300")
                        .owed("示例劳动者癸", "18450")
                        .handlers("inspector2", "inspector3")
                        .opened(66)
                        .interviewed(60)
                        .evidence(52, "书证", "用工名册")
                        .preserved(4),
                reported("SOCIAL_INSURANCE", "示例家政服务有限公司", "反映未为职工参加社会保险", INSURANCE_ACT)
                        .headcount(35)
                        .opened(50)
                        .evidence(45, "电子数据", "社会保险参保记录")
                        .extended(5)
                        .preservationRequested(1),
                reported("WAGES", "示例酒店管理有限公司", "反映低于最低工资标准支付工资", "《劳动法》第四十八条")
                        .headcount(12)
                        .opened(57)
                        .interviewed(48)
                        .extensionRequested(2),
                complaint("SPECIAL_PROTECTION", "示例食品有限公司", "反映安排孕期女职工从事禁忌劳动", "《劳动法》第六十一条")
                        .handlers("inspector1", "inspector3")
                        .opened(56)
                        .evidence(49, "证人证言", "示例证人证言")
                        .extensionRequested(3)
                        .extensionReviewed(1),
                complaint("WORKING_TIME", "示例保安服务有限公司", "反映未安排法定节假日休息且未支付加班工资", HOURS_ACT)
                        .owed("示例劳动者子", "4600")
                        .opened(12)
                        .evidence(8, "书证", "排班表")
                        .recusalRequested(1));
    }

    private List<DemoCase> suspension() {
        return List.of(
                wages("示例停产有限公司", "反映停产后拖欠工资，负责人失去联系")
                        .owed("示例劳动者丑", "15200")
                        .owed("示例劳动者寅", "13900")
                        .opened(100)
                        .inspected(90)
                        .suspended(70)
                        .keptSuspended(56)
                        .keptSuspended(42)
                        .keptSuspended(28)
                        .keptSuspended(14),
                wages("示例装饰工程有限公司", "反映拖欠装修人员工资")
                        .owed("示例劳动者卯", "7700")
                        .handlers("inspector2", "inspector3")
                        .opened(75)
                        .evidence(68, "书证", "结算单复印件")
                        .suspended(50)
                        .keptSuspended(37)
                        .resumed(22)
                        .interviewed(10));
    }

    private List<DemoCase> approval() {
        return List.of(
                wages("示例机械厂", "反映拖欠2名劳动者加班工资")
                        .owed("示例劳动者辰", "2400")
                        .owed("示例劳动者巳", "2650")
                        .owing("支付示例劳动者辰加班工资", "2400")
                        .owing("支付示例劳动者巳加班工资", "2650")
                        .opened(30)
                        .evidence(20, "书证", "考勤表复印件")
                        .concluded(3)
                        .correctionProposed(2, 15),
                reported("RULES", "示例塑料制品厂", "反映规章制度规定迟到罚款", "《劳动合同法》第四条")
                        .headcount(60)
                        .owing("修改员工手册中关于罚款的规定", "")
                        .opened(28)
                        .evidence(20, "书证", "员工手册")
                        .concluded(6)
                        .correctionProposed(4, 10)
                        .proposalReviewed(1),
                wages("示例园林绿化有限公司", "反映拖欠养护工人工资")
                        .owed("示例劳动者午", "5100")
                        .owed("示例劳动者未", "4980")
                        .owing("支付拖欠的工资", "10080")
                        .handlers("inspector1", "inspector3")
                        .opened(35)
                        .evidence(25, "书证", "工资表复印件")
                        .concluded(8)
                        .correctionProposed(7, 15)
                        .proposalReviewed(5)
                        .proposalReturned(3)
                        .claimed(2, "inspector3", "DraftProposal"));
    }

    private List<DemoCase> service() {
        return List.of(
                wages("示例四号建筑有限公司", "反映拖欠脚手架班组工资")
                        .owed("示例劳动者申", "16800")
                        .owing("支付示例劳动者申工资", "16800")
                        .opened(32)
                        .evidence(22, "书证", "欠条复印件")
                        .ordered(4, 15)
                        .refusedToSign(2),
                new DemoCase(days, "SPECIAL", "INTERMEDIARY", "示例人力资源中介部", "专项检查发现未经许可从事职业中介活动")
                        .against("《就业促进法》第四十条")
                        .headcount(3)
                        .owing("停止未经许可的职业中介活动", "")
                        .opened(48)
                        .inspected(42)
                        .evidence(40, "视听资料", "现场照片")
                        .ordered(16, 10)
                        .announced(10));
    }

    private List<DemoCase> execution() {
        return List.of(
                wages("示例纸业有限公司", "反映拖欠季度奖金")
                        .owed("示例劳动者酉", "3000")
                        .owed("示例劳动者戌", "3000")
                        .owing("支付示例劳动者酉季度奖金", "3000")
                        .owing("支付示例劳动者戌季度奖金", "3000")
                        .opened(25)
                        .evidence(18, "书证", "奖金分配办法")
                        .ordered(6, days.termEndingSoon(5))
                        .served(5),
                reported("CONTRACT", "示例美容美发店", "反映未与劳动者订立书面劳动合同", CONTRACT_ACT)
                        .headcount(8)
                        .owing("与8名劳动者订立书面劳动合同", "")
                        .opened(40)
                        .inspected(33)
                        .evidence(32, "书证", "职工名册")
                        .ordered(20, 7)
                        .refusedToSign(18)
                        .left(16),
                wages("示例水产养殖场", "反映拖欠捕捞季工资")
                        .owed("示例劳动者亥", "11250")
                        .owing("支付示例劳动者亥工资", "11250")
                        .opened(45)
                        .evidence(38, "书证", "记工本")
                        .ordered(26, 10)
                        .served(24)
                        .supervised(11)
                        .notCorrected(6));
    }

    private List<DemoCase> ended() {
        return List.of(
                settled("示例木制品厂", "反映拖欠2个月工资", "7300", 3),
                settled("示例五金厂", "反映拖欠2个月工资", "4200", 9).closureDrafted(2),
                settled("示例玩具厂", "反映拖欠离职工资", "6150", 11).closureDrafted(4).closureReviewed(2),
                settled("示例印刷厂", "反映克扣夜班津贴", "1880", 14)
                        .closureDrafted(6)
                        .closureReviewed(4)
                        .closureEndorsed(2),
                settled("示例五金厂", "反映未支付高温津贴", "960", 40).closed(33).replied(31),
                patrol("CHILD_LABOR", "示例洗车场", "日常巡查发现未核对被招用人员身份证件", "《禁止使用童工规定》第四条")
                        .headcount(2)
                        .owing("建立录用人员身份核对登记", "")
                        .opened(70)
                        .inspected(66)
                        .evidence(65, "勘验笔录、现场笔录", "现场检查照片")
                        .ordered(55, 20)
                        .served(53)
                        .corrected(48)
                        .closed(40),
                complaint("CONTRACT", "示例幼儿看护中心", "反映未与2名劳动者订立书面劳动合同", CONTRACT_ACT)
                        .headcount(2)
                        .opened(24)
                        .evidence(16, "书证", "补签的劳动合同")
                        .concluded(9)
                        .proposed(8, withdrawal())
                        .proposalReviewed(6)
                        .proposalApproved(4)
                        .served(3));
    }

    /** Wages that were paid as ordered, checked on that day. */
    private DemoCase settled(String employer, String facts, String sum, int checked) {
        return wages(employer, facts)
                .owed("示例劳动者甲", sum)
                .owing("支付示例劳动者甲" + sum + "元", sum)
                .opened(checked + 30)
                .interviewed(checked + 24)
                .evidence(checked + 22, "书证", "工资表复印件")
                .ordered(checked + 8, 20)
                .served(checked + 5)
                .corrected(checked);
    }
}
