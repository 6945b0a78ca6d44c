package org.laborinspection.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Complete and plainly fictitious values for every kind of paper, optional ones included. */
public final class SamplePapers {

    public static final String CASE_NO = "示人社监案〔2026〕第7号";

    private static final String EMPLOYER = "示例县样本建材有限公司";
    private static final String REPORTED = "自2026年6月起拖欠12名劳动者工资";
    private static final String CAUSE = "涉嫌克扣、无故拖欠劳动者工资";
    private static final String FACTS = "该单位自2026年6月至9月拖欠样本一等12名劳动者工资共计人民币96000元，有工资表、考勤记录和调查询问笔录为证。";
    private static final List<Map<String, Object>> HANDLERS =
            List.of(Map.of("姓名", "承办甲", "执法证号", "示执0001"), Map.of("姓名", "承办乙", "执法证号", "示执0002"));

    private SamplePapers() {}

    public static Map<String, Object> of(DocumentKind kind) {
        return switch (kind) {
            case D02 -> supplement();
            case D03 -> filing();
            case D04 -> rejection();
            case D05 -> otherWay();
            case D16 -> extension();
            case D17 -> suspension();
            case D18 -> resumption();
            case D31 -> correction();
            case D35 -> proof();
            case D36 -> check();
            case D37 -> transfer();
            case D40 -> withdrawal();
            case D41 -> closure();
        };
    }

    private static Map<String, Object> supplement() {
        Map<String, Object> fields = letter();
        fields.put(
                "补正事项",
                List.of(
                        Map.of("事项", "被反映单位的准确名称和地址", "说明", "名称以营业执照或者招工告示为准"),
                        Map.of("事项", "劳动关系的初步材料", "说明", "工资条、考勤记录、工作证或者工友证明均可"),
                        Map.of("事项", "拖欠工资的期间和数额", "说明", "按月分列")));
        fields.put("补正期限", LocalDate.of(2026, 11, 30));
        fields.put("逾期后果", "逾期未补正的，本机关将依据现有材料依法处理。");
        fields.put("依据", "《关于实施〈劳动保障监察条例〉若干规定》第十八条");
        return fields;
    }

    private static Map<String, Object> filing() {
        Map<String, Object> fields = opinions("同意立案。", "样本大队长");
        fields.putAll(Map.of(
                "案件来源", "举报投诉（投诉）",
                "接到日期", LocalDate.of(2026, 11, 16),
                "立案期限届满日", LocalDate.of(2026, 11, 23),
                "用人单位", EMPLOYER,
                "地址", "示例县样本镇工业路1号",
                "联系人", "样本负责人",
                "联系电话", "0000-0000000",
                "证件类型", "统一社会信用代码",
                "证件号码", "91000000SAMPLE0001"));
        fields.putAll(Map.of(
                "案由", CAUSE,
                "基本情况", "投诉反映" + EMPLOYER + REPORTED + "，共计人民币96000元，多次索要未果，要求足额支付。",
                "涉嫌违反条款", "《中华人民共和国劳动法》第五十条、《保障农民工工资支付条例》第三条",
                "承办意见", "该事项属于本机关职权和管辖范围，违法行为在二年以内，被反映单位明确，建议立案调查。",
                "承办人", "样本窗口",
                "审核意见", "材料齐全，情况属实，同意上报。",
                "立案日期", LocalDate.of(2026, 11, 20),
                "承办人员", HANDLERS,
                "备注", "涉及农民工工资，请优先办理。"));
        return fields;
    }

    private static Map<String, Object> rejection() {
        Map<String, Object> fields = letter();
        fields.put("理由", "你（单位）反映的行为终了之日为2023年5月31日，至反映之日已超过二年，且无连续或者继续状态。");
        fields.put("依据", "《劳动保障监察条例》第二十条第一款、《关于实施〈劳动保障监察条例〉若干规定》第十八条");
        fields.put("决定内容", "对上述事项不予受理");
        fields.put("救济途径", remedies("决定"));
        return fields;
    }

    private static Map<String, Object> otherWay() {
        Map<String, Object> fields = letter();
        fields.put("告知情形", "该事项属于应当通过劳动争议处理程序解决的事项，不属于劳动保障监察的处理范围。");
        fields.put("依据", "《劳动保障监察条例》第二十一条第二款");
        fields.put("处理途径", "向示例县劳动人事争议仲裁委员会申请仲裁；对仲裁裁决不服的，可以依法向人民法院提起诉讼。");
        fields.put("注意事项", "申请劳动争议仲裁有时效限制，请及时提出。");
        return fields;
    }

    private static Map<String, Object> extension() {
        Map<String, Object> fields = approval();
        fields.put("原届满日期", LocalDate.of(2027, 2, 24));
        fields.put("延长期限", "30个工作日");
        fields.put("延长后届满日期", LocalDate.of(2027, 4, 8));
        fields.put("延长理由", "本案涉及劳动者人数较多，部分劳动者已离开本县，工资数额尚需逐人核对，且需向银行调取工资发放流水，原期限内无法完成调查。");
        fields.put("依据", "《劳动保障监察条例》第十七条");
        return fields;
    }

    private static Map<String, Object> suspension() {
        Map<String, Object> fields = approval();
        fields.put("原届满日期", LocalDate.of(2027, 2, 24));
        fields.put("中止日期", LocalDate.of(2026, 12, 28));
        fields.put("已用工作日", 26);
        fields.put("剩余工作日", 34);
        fields.put("中止事由", "当事人逃匿");
        fields.put("中止理由", "该单位经营场所已关闭，负责人电话停机，经多方查找仍无法取得联系，无法继续询问和取证。");
        fields.put("依据", "示例县劳动保障监察案件办理规程关于中止调查的规定");
        return fields;
    }

    private static Map<String, Object> resumption() {
        Map<String, Object> fields = approval();
        fields.put("中止日期", LocalDate.of(2026, 12, 28));
        fields.put("恢复日期", LocalDate.of(2027, 1, 18));
        fields.put("已用工作日", 26);
        fields.put("剩余工作日", 34);
        fields.put("恢复后届满日期", LocalDate.of(2027, 3, 15));
        fields.put("恢复理由", "该单位负责人已于2027年1月15日到本机关接受询问，中止调查的情形已经消除。");
        fields.put("依据", "示例县劳动保障监察案件办理规程关于恢复调查的规定");
        return fields;
    }

    private static Map<String, Object> correction() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("用人单位", EMPLOYER);
        fields.put("违法事实", FACTS);
        fields.put("违反条款", "《中华人民共和国劳动法》第五十条");
        fields.put("处理依据", "《劳动保障监察条例》第十八条第一款第二项、第二十六条");
        fields.put("改正期限", "15日");
        fields.put("改正截止日期", LocalDate.of(2026, 12, 8));
        fields.put(
                "改正内容",
                List.of(
                        Map.of("事项", "足额支付样本一等12名劳动者2026年6月至9月工资", "金额", new BigDecimal("96000.00")),
                        Map.of("事项", "按月编制书面工资支付台账并由劳动者签字确认")));
        fields.put("合计金额", new BigDecimal("96000.00"));
        fields.put("逾期后果", "逾期不改正的，本机关将依据《劳动保障监察条例》第三十条等规定依法处理。");
        fields.put("救济途径", remedies("指令"));
        fields.put("承办人员", HANDLERS);
        return fields;
    }

    private static Map<String, Object> proof() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("文书名称", "限期改正指令书");
        fields.put("文书文号", "示人社监令字〔2026〕第12号");
        fields.put("受送达人", EMPLOYER);
        fields.put("送达地点", "示例县样本镇工业路1号");
        fields.put("送达方式", "留置送达");
        fields.put("送达日期", LocalDate.of(2026, 11, 24));
        fields.put("收件人", "样本收发员");
        fields.put("与受送达人关系", "负责收件的人");
        fields.put("拒收事由", "负责人称对金额有异议，拒绝签收。");
        fields.put("见证人", "样本村民委员会样本见证人");
        fields.put("送达人", "承办甲、承办乙");
        fields.put("备注", "送达过程全程录像，录像编号示录0007。");
        return fields;
    }

    private static Map<String, Object> check() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("用人单位", EMPLOYER);
        fields.put("指令书文号", "示人社监令字〔2026〕第12号");
        fields.put("改正截止日期", LocalDate.of(2026, 12, 9));
        fields.put("复查日期", LocalDate.of(2026, 12, 10));
        fields.put("复查地点", "示例县样本镇工业路1号");
        fields.put("复查人员", HANDLERS);
        fields.put(
                "复查结果",
                List.of(
                        Map.of("事项", "足额支付12名劳动者工资", "是否改正", "已改正", "说明", "核对银行转账回单12份"),
                        Map.of("事项", "编制工资支付台账", "是否改正", "未改正", "说明", "台账缺9月")));
        fields.put("复查结论", "拖欠的工资已经全部支付；工资支付台账尚未补齐，已当场要求三日内补齐后报送。");
        fields.put("备注", "附照片4张。");
        return fields;
    }

    private static Map<String, Object> transfer() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("受移送机关", "示例县住房和城乡建设局");
        fields.put("用人单位", EMPLOYER);
        fields.put("案由", "违法分包");
        fields.put("案件情况", "该单位将承包的样本工程分包给不具备资质的个人，造成工资支付责任不清。");
        fields.put("移送理由", "上述行为不属于本机关职权范围。");
        fields.put("移送依据", "《劳动保障监察条例》第十八条第二款");
        fields.put("移送材料", List.of(Map.of("材料名称", "案件登记材料复制件", "份数", "1份"), Map.of("材料名称", "工程分包协议复制件", "份数", "1份")));
        fields.put("联系人", "承办甲");
        return fields;
    }

    private static Map<String, Object> withdrawal() {
        Map<String, Object> fields = approval();
        fields.put("查明事实", FACTS);
        fields.put("当事人陈述", "该单位承认上述事实，称因货款未收回而迟延支付，现已全部付清。");
        fields.put("改正证据", "2026年12月8日银行转账回单12份、劳动者签收表1份。");
        fields.put("撤销事由", "违法情节轻微且已改正");
        fields.put("撤销理由", "该单位在限期内足额支付工资，未造成其他危害后果。");
        fields.put("依据", "《劳动保障监察条例》第十八条第一款第三项");
        return fields;
    }

    private static Map<String, Object> closure() {
        Map<String, Object> fields = approval();
        fields.put("审核人", "样本审核员");
        fields.put("处理文书文号", "示人社监令字〔2026〕第12号");
        fields.put("送达日期", LocalDate.of(2026, 11, 24));
        fields.put("处理结果", "经立案调查，责令该单位限期支付12名劳动者工资共计人民币96000元。");
        fields.put("执行情况", "该单位已于2026年12月8日足额支付。");
        fields.put("结案原因", "当事人已自觉履行");
        fields.put("机构意见", "同意结案，报局领导审批。");
        fields.put("机构负责人", "样本大队长");
        fields.put("机构意见日期", LocalDate.of(2026, 12, 14));
        return fields;
    }

    private static Map<String, Object> letter() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("受送达人", "投诉人（登记编号示2026-0007）");
        fields.put("接到日期", LocalDate.of(2026, 11, 16));
        fields.put("用人单位", EMPLOYER);
        fields.put("反映事项", REPORTED);
        fields.put("联系人", "样本窗口");
        return fields;
    }

    private static Map<String, Object> approval() {
        Map<String, Object> fields = opinions("同意。", "样本局领导");
        fields.put("审核人", "样本大队长");
        fields.put("立案日期", LocalDate.of(2026, 11, 20));
        fields.put("用人单位", EMPLOYER);
        fields.put("案由", CAUSE);
        return fields;
    }

    private static Map<String, Object> opinions(String decision, String decider) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("承办意见", "事实清楚，符合规定，建议批准。");
        fields.put("承办人", "承办甲、承办乙");
        fields.put("承办日期", LocalDate.of(2026, 11, 18));
        fields.put("审核意见", "经审核，同意上报审批。");
        fields.put("审核人", "样本审核员");
        fields.put("审核日期", LocalDate.of(2026, 11, 19));
        fields.put("审批意见", decision);
        fields.put("审批人", decider);
        fields.put("审批日期", LocalDate.of(2026, 11, 20));
        return fields;
    }

    private static String remedies(String act) {
        return "如不服本" + act + "，可以自收到本文书之日起60日内向示例县人民政府申请行政复议，也可以自收到本文书之日起6个月内依法向示例县人民法院提起行政诉讼。";
    }
}
