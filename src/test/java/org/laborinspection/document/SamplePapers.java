package org.laborinspection.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
    private static final String DEFIANCE = "该单位收到限期改正指令书后，逾期仍未支付样本一等12名劳动者工资共计人民币96000元，且无正当理由。";
    private static final String ARTICLE = "《中华人民共和国劳动法》第五十条、《保障农民工工资支付条例》第三条";
    private static final String QUESTIONS =
            """
            问：你单位从什么时候开始没有足额支付工资？
            答：从2026年6月开始，因为工程款没有收回来。
            问：拖欠多少人、多少钱？
            答：12个人，一共96000元，工资表上都有。
            问：准备什么时候支付？
            答：正在筹措，争取尽快付清。""";
    private static final String BASIS = "《劳动保障监察条例》第三十条第一款第三项";
    private static final String HEARD = "本机关于2027年1月5日送达告知书；该单位于1月8日提出陈述、申辩，并要求听证；听证于1月25日举行，其意见经复核不予采纳。";
    private static final String NOTICE_NO = "示人社监告字〔2027〕第3号";
    private static final String DECISION_NO = "示人社监罚字〔2027〕第2号";
    private static final LocalDateTime HEARD_AT = LocalDateTime.of(2027, 1, 25, 9, 0);
    private static final List<Map<String, Object>> EVIDENCE = List.of(
            Map.of("证据名称", "2026年6月至9月工资表", "证据种类", "书证", "页数", 4),
            Map.of("证据名称", "样本一等12名劳动者调查询问笔录", "证据种类", "当事人的陈述", "页数", 36),
            Map.of("证据名称", "现场检查笔录及照片", "证据种类", "现场笔录", "页数", 3));
    private static final List<Map<String, Object>> PENALTIES = List.of(
            Map.of("处理种类", "警告", "内容", "对拒不履行限期改正指令的行为予以警告"),
            Map.of("处理种类", "罚款", "内容", "对拒不履行限期改正指令的行为处以罚款", "金额", "12,000.00"));
    private static final List<Map<String, Object>> DUTIES =
            List.of(Map.of("事项", "缴纳罚款", "金额", "12,000.00"), Map.of("事项", "缴纳加处的罚款", "金额", "12,000.00"));
    private static final List<Map<String, Object>> HANDLERS =
            List.of(Map.of("姓名", "承办甲", "执法证号", "示执0001"), Map.of("姓名", "承办乙", "执法证号", "示执0002"));

    private SamplePapers() {}

    public static Map<String, Object> of(DocumentKind kind) {
        return switch (kind) {
            case D01 -> registration();
            case D02 -> supplement();
            case D03 -> filing();
            case D04 -> rejection();
            case D05 -> otherWay();
            case D10 -> summons();
            case D11 -> interview();
            case D12 -> inspection();
            case D13 -> evidenceList();
            case D14 -> preservation();
            case D15 -> disposal();
            case D16 -> extension();
            case D17 -> suspension();
            case D18 -> resumption();
            case D19 -> discretion();
            case D20 -> proposal();
            case D21 -> discussion();
            case D22 -> legalReview();
            case D23 -> notice();
            case D24 -> statement();
            case D25 -> hearingRequest();
            case D26 -> hearingNotice();
            case D27 -> hearingAnnouncement();
            case D28 -> hearing();
            case D29 -> hearingReport();
            case D30 -> finalReport();
            case D31 -> correction();
            case D32 -> handling();
            case D33 -> penalty();
            case D34 -> noPenalty();
            case D35 -> proof();
            case D36 -> check();
            case D37 -> transfer();
            case D38 -> urging();
            case D39 -> application();
            case D40 -> withdrawal();
            case D40A -> withdrawalNotice();
            case D41 -> closure();
            case D44 -> recusal();
            case D45 -> onTheSpot();
            case D46 -> deferral();
            default -> SampleAuditPapers.of(kind);
        };
    }

    private static Map<String, Object> registration() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("接到日期", LocalDate.of(2026, 11, 16));
        fields.put("案件来源", "投诉");
        fields.put("是否匿名", "否");
        fields.put("投诉举报人", "样本一");
        fields.put("性别", "男");
        fields.put("年龄", 42);
        fields.put("职业", "建筑工人");
        fields.put("投诉举报人电话", "000-00000000");
        fields.put("投诉举报人证件", "110101190001010000");
        fields.put("工作单位", EMPLOYER);
        fields.put("住所", "示例县样本镇样本村一组1号");
        fields.put("是否代表", "是");
        fields.put("涉及人数", 12);
        fields.put("用人单位", EMPLOYER);
        fields.put("单位地址", "示例县样本镇工业路1号");
        fields.put("单位联系人", "样本负责人");
        fields.put("单位电话", "0000-0000000");
        fields.put("案由", "支付工资和执行最低工资标准");
        fields.put("行为终了日期", LocalDate.of(2026, 9, 30));
        fields.put("反映事项", REPORTED + "，共计人民币96000元，多次索要未果。");
        fields.put(
                "劳动者",
                List.of(
                        Map.of("姓名", "样本一", "拖欠金额", "8,200.00", "所属期间", "2026年6月至9月"),
                        Map.of("姓名", "样本二", "拖欠金额", "7,650.50", "所属期间", "2026年6月至9月")));
        fields.put("证据材料", "工资欠条复印件、考勤记录照片");
        fields.put("请求事项", "责令足额支付拖欠的工资");
        fields.put("登记人", "样本窗口");
        return fields;
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

    private static Map<String, Object> evidenceList() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("用人单位", EMPLOYER);
        fields.put("案由", CAUSE);
        fields.put("件数", 3);
        fields.put(
                "证据",
                List.of(
                        listed("书证", "2026年6月至9月工资表复制件", "用人单位提供", 4),
                        listed("视听资料", "宿舍区照片（IMG_0001.jpg，1.9 MB，SHA-256 0123456789abcdef）", "现场拍摄", 1),
                        listed("证人证言", "密封材料（84.0 KB，SHA-256 fedcba9876543210）", "密封", 2)));
        return fields;
    }

    private static Map<String, Object> listed(String kind, String name, String source, int pages) {
        return Map.of(
                "类别", kind, "名称", name, "来源", source, "页数", pages, "取得日期", LocalDate.of(2026, 11, 20), "核对人", "承办甲");
    }

    private static Map<String, Object> interview() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("用人单位", EMPLOYER);
        fields.put("案由", CAUSE);
        fields.put("开始时间", LocalDateTime.of(2026, 11, 23, 9, 0));
        fields.put("结束时间", LocalDateTime.of(2026, 11, 23, 10, 20));
        fields.put("询问地点", "示例县劳动保障监察大队询问室");
        fields.put("询问人", HANDLERS);
        fields.put("记录人", "承办乙");
        fields.put("被询问人", "样本负责人");
        fields.put("性别", "男");
        fields.put("年龄", 50);
        fields.put("被询问人证件", "110101190001010000");
        fields.put("被询问人电话", "000-00000000");
        fields.put("工作单位", EMPLOYER);
        fields.put("职务", "法定代表人");
        fields.put("住址", "示例县样本镇样本路2号");
        fields.put("告知回应", "被询问人表示已看清证件、听清告知，不申请回避。");
        fields.put("询问内容", QUESTIONS);
        fields.put("核对意见", "以上笔录我已看过，与我说的一致。");
        fields.put("签名情况", "被询问人已核对笔录，并逐页签名。");
        return fields;
    }

    private static Map<String, Object> inspection() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("用人单位", EMPLOYER);
        fields.put("案由", CAUSE);
        fields.put("开始时间", LocalDateTime.of(2026, 11, 24, 14, 0));
        fields.put("结束时间", LocalDateTime.of(2026, 11, 24, 15, 30));
        fields.put("检查地点", "示例县样本镇工业路1号生产车间和财务室");
        fields.put("检查人", HANDLERS);
        fields.put("记录人", "承办乙");
        fields.put("现场负责人", "样本厂长");
        fields.put("其他在场人", "样本会计");
        fields.put("告知回应", "现场负责人表示已看清证件、听清告知，不申请回避。");
        fields.put("检查情况", "现场在岗劳动者12人。查看2026年6月至9月工资表，各月应发工资栏有数额，签领栏空白；考勤记录与工资表人数一致。");
        fields.put("附件", "现场照片6张，录像1段");
        fields.put("核对意见", "情况属实。");
        fields.put("签名情况", "现场负责人拒绝签名，原因：称须请示上级。在场见证人：样本村村委会工作人员。");
        return fields;
    }

    private static Map<String, Object> summons() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("用人单位", EMPLOYER);
        fields.put("案由", CAUSE);
        fields.put("依据", "《劳动保障监察条例》第十五条");
        fields.put("被通知人", "法定代表人或者其委托的代理人");
        fields.put("询问时间", LocalDateTime.of(2026, 11, 30, 9, 0));
        fields.put("询问地点", "示例县劳动保障监察大队询问室");
        fields.put(
                "携带材料",
                List.of(
                        Map.of("材料", "营业执照副本复印件", "说明", ""),
                        Map.of("材料", "职工名册", "说明", ""),
                        Map.of("材料", "工资支付表", "说明", "2026年6月至9月"),
                        Map.of("材料", "考勤记录", "说明", "2026年6月至9月")));
        fields.put("不到后果", "无正当理由不接受调查询问、不按要求提供材料的，本机关将依照《劳动保障监察条例》第三十条的规定处理。");
        fields.put("承办人员", HANDLERS);
        fields.put("本局联系人", "承办甲");
        return fields;
    }

    private static Map<String, Object> preservation() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("用人单位", EMPLOYER);
        fields.put("案由", CAUSE);
        fields.put("保存情形", "证据可能灭失");
        fields.put("保存理由", "该单位正在清退办公场所，工资账册和考勤机有被销毁、转移的可能");
        fields.put("依据", "《中华人民共和国行政处罚法》第五十六条");
        fields.put("批准人", "样本局领导");
        fields.put("批准日期", LocalDate.of(2026, 11, 23));
        fields.put("保存日期", LocalDate.of(2026, 11, 23));
        fields.put("保存方式", "就地保存");
        fields.put("保存地点", "示例县样本镇工业路1号财务室");
        fields.put("保管人", "样本会计");
        fields.put("处理期限", "7个工作日");
        fields.put("处理期限届满日", LocalDate.of(2026, 12, 2));
        fields.put("承办人员", HANDLERS);
        fields.put(
                "保存清单",
                List.of(
                        Map.of("名称", "2026年6月至9月工资表", "特征", "纸质，A3，加盖财务章", "数量", "4册", "备注", "原件"),
                        Map.of("名称", "指纹考勤机", "特征", "黑色，示例型号，编号00001", "数量", "1台", "备注", "含记录")));
        fields.put("签收情况", "当事人已当场核对清单，由样本会计（现场负责人）签收。");
        return fields;
    }

    private static Map<String, Object> disposal() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("用人单位", EMPLOYER);
        fields.put("保存日期", LocalDate.of(2026, 11, 23));
        fields.put("通知书名称", "证据先行登记保存通知书");
        fields.put("通知书文号", "示人社监存字〔2026〕第3号");
        fields.put("依据", "《中华人民共和国行政处罚法》第五十六条");
        fields.put(
                "处理清单",
                List.of(
                        Map.of("名称", "2026年6月至9月工资表", "数量", "4册", "处理决定", "采取复制、拍照、录像等方式保全后返还当事人"),
                        Map.of("名称", "指纹考勤机", "数量", "1台", "处理决定", "解除先行登记保存")));
        fields.put("处理理由", "工资表已经逐页复制并由当事人核对确认，考勤数据已经导出。");
        fields.put("领取方式", "请于收到本决定书后持营业执照复印件到本机关领取。");
        fields.put("承办人员", HANDLERS);
        fields.put("批准人", "样本局领导");
        return fields;
    }

    private static Map<String, Object> withdrawalNotice() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("用人单位", EMPLOYER);
        fields.put("案由", "订立劳动合同");
        fields.put("立案日期", LocalDate.of(2026, 11, 20));
        fields.put("查明事实", "你单位未与样本一等2名劳动者订立书面劳动合同，已于本机关责令改正的期限内补签。");
        fields.put("撤销事由", "情节轻微且已改正");
        fields.put("依据", "《劳动保障监察条例》第十八条");
        fields.put("审批人", "样本局领导");
        fields.put("审批日期", LocalDate.of(2026, 12, 10));
        fields.put("承办人员", HANDLERS);
        return fields;
    }

    private static Map<String, Object> recusal() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("用人单位", EMPLOYER);
        fields.put("案由", CAUSE);
        fields.put("申请人", EMPLOYER);
        fields.put("申请日期", LocalDate.of(2026, 11, 24));
        fields.put("被申请人", "承办乙");
        fields.put("回避事由", "承办乙与投诉的劳动者中一人系近亲属，可能影响公正执法。");
        fields.put("依据", "《中华人民共和国行政处罚法》第四十三条");
        fields.put("决定内容", "承办乙回避本案。");
        fields.put("决定理由", "经核实，申请的事由属实。");
        fields.put("决定人", "样本局领导");
        fields.put("决定日期", LocalDate.of(2026, 11, 25));
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

    private static Map<String, Object> discretion() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("用人单位", EMPLOYER);
        fields.put("当事人类别", "法人或者其他组织");
        fields.putAll(Map.of(
                "立案日期", LocalDate.of(2026, 11, 23),
                "案由", "人力资源市场管理",
                "裁量理由", "该单位经责令仍拒不改正，没有从轻、从重情节，取一般档次的中间值。",
                "待确认", "所引地方性法规原文未核，与上位法幅度不同，从上位法。",
                "承办人", "承办甲",
                "承办日期", LocalDate.of(2026, 12, 25)));
        fields.put(
                "计算",
                List.of(
                        Map.of("项目", "违法行为", "内容", "为证件不全的求职者或者单位服务，终了于2026年9月30日（待法制确认）"),
                        Map.of("项目", "适用条款", "内容", "《河北省劳动力市场管理条例》第二十五条（责任清单（四）六）（责任清单所引文本，施行日期未核）"),
                        Map.of("项目", "适用条件", "内容", "责令改正，拒不改正：已核实"),
                        Map.of("项目", "法定幅度", "内容", "每人200至500元；介绍人数8人，合计1600元至4000元"),
                        Map.of("项目", "档次", "内容", "一般：2320元至3280元（不含）"),
                        Map.of("项目", "计算", "内容", "取本档中间值：200 + (500 - 200) × 50% = 350；350 × 8 = 2800元"),
                        Map.of("项目", "上限校验", "内容", "2800元不超过法定最高4000元，不低于法定最低1600元")));
        fields.put("处罚", List.of(Map.of("处理种类", "罚款", "内容", "为证件不全的求职者或者单位服务，处以罚款", "金额", "2,800.00")));
        return fields;
    }

    private static Map<String, Object> proposal() {
        Map<String, Object> fields = approval();
        fields.putAll(Map.of(
                "地址",
                "示例县样本镇工业路1号",
                "证件号码",
                "91000000SAMPLE0001",
                "违法事实",
                DEFIANCE,
                "当事人陈述",
                "该单位承认欠薪，称货款未收回，无力一次付清。",
                "处理依据",
                BASIS,
                "处理理由",
                "该单位经责令仍拒不改正，欠薪人数较多，未主动消除危害后果，属一般情节。",
                "证据",
                EVIDENCE,
                "建议",
                PENALTIES));
        fields.put("承办日期", LocalDate.of(2026, 12, 25));
        fields.put("审核日期", LocalDate.of(2026, 12, 28));
        fields.put("审批日期", LocalDate.of(2026, 12, 31));
        fields.put("裁量单号", "示人社监裁字〔2026〕第1号");
        fields.put(
                "讨论",
                Map.of(
                        "讨论结论", "同意拟处理意见。",
                        "讨论日期", LocalDate.of(2026, 12, 29),
                        "讨论文号", "示人社监讨字〔2026〕第1号"));
        fields.put(
                "法制",
                Map.of(
                        "法制意见", "主体适格、事实清楚、适用依据正确、程序合法、裁量适当，审核通过。",
                        "法制审核人", "样本法制员",
                        "法制日期", LocalDate.of(2026, 12, 30)));
        return fields;
    }

    private static Map<String, Object> discussion() {
        Map<String, Object> fields = parties();
        fields.putAll(Map.of(
                "讨论时间", LocalDateTime.of(2026, 12, 29, 15, 0),
                "讨论地点", "示例县人力资源和社会保障局样本会议室",
                "主持人", "样本局领导",
                "记录人", "样本记录员",
                "违法事实", DEFIANCE,
                "处理依据", BASIS,
                "处理理由", "该单位经责令仍拒不改正，欠薪人数较多，拟处较大数额罚款，依法应当集体讨论。",
                "建议", PENALTIES,
                "不同意见", "样本副大队长认为可先约谈并给予一次支付期限，再决定是否处罚。",
                "讨论结论", "事实清楚，同意给予警告并处罚款人民币12000元，提交法制审核。"));
        fields.put(
                "参加人员",
                List.of(
                        Map.of("姓名", "样本局领导", "身份", "局领导"),
                        Map.of("姓名", "样本大队长", "身份", "大队长"),
                        Map.of("姓名", "样本副大队长", "身份", "副大队长"),
                        Map.of("姓名", "承办甲", "身份", "承办人员"),
                        Map.of("姓名", "样本记录员", "身份", "记录员")));
        fields.put(
                "主要观点",
                List.of(
                        Map.of("姓名", "承办甲", "观点", "汇报案情、证据和拟处理意见。", "表决", "汇报，不表决"),
                        Map.of("姓名", "样本大队长", "观点", "违法事实有工资表和笔录证明，同意拟处理意见。", "表决", "同意"),
                        Map.of("姓名", "样本副大队长", "观点", "建议先约谈，再决定是否处罚。", "表决", "不同意"),
                        Map.of("姓名", "样本局领导", "观点", "该单位逾期已久，同意拟处理意见。", "表决", "同意")));
        return fields;
    }

    private static Map<String, Object> legalReview() {
        Map<String, Object> fields = parties();
        fields.put("审核阶段", "报批前审核");
        fields.put("拟处理", PENALTIES);
        fields.put(
                "审核事项",
                List.of(
                        Map.of("事项", "执法主体", "意见", "合法适当"),
                        Map.of("事项", "管辖权限", "意见", "合法适当", "说明", "用工所在地在本县"),
                        Map.of("事项", "事实认定", "意见", "合法适当"),
                        Map.of("事项", "证据", "意见", "存在问题", "说明", "现场照片未注明拍摄时间，应当补正"),
                        Map.of("事项", "定性", "意见", "合法适当"),
                        Map.of("事项", "适用依据", "意见", "合法适当"),
                        Map.of("事项", "程序", "意见", "合法适当", "说明", "已经集体讨论"),
                        Map.of("事项", "裁量", "意见", "合法适当")));
        fields.put("审核建议", "补正现场照片的拍摄时间后报批。");
        fields.put("审核结论", "审核通过。");
        fields.put("审核人", "样本法制员");
        fields.put("审核日期", LocalDate.of(2026, 12, 30));
        return fields;
    }

    private static Map<String, Object> notice() {
        Map<String, Object> fields = parties();
        fields.putAll(Map.of(
                "违法事实", DEFIANCE,
                "违反条款", ARTICLE,
                "处理理由", "该单位经责令仍拒不改正，未主动消除危害后果，属一般情节。",
                "处理依据", BASIS,
                "证据", EVIDENCE,
                "拟处理", PENALTIES,
                "陈述申辩期限", "5个工作日",
                "听证期限", "5个工作日",
                "联系人", "承办甲、承办乙"));
        return fields;
    }

    private static Map<String, Object> statement() {
        Map<String, Object> fields = parties();
        fields.putAll(Map.of(
                "告知书文号", NOTICE_NO,
                "陈述日期", LocalDate.of(2027, 1, 8),
                "陈述人", "样本负责人（法定代表人）",
                "承办人员", HANDLERS,
                "陈述内容", "我单位确实拖欠工资，但货款被样本客户长期拖欠，并非拒不支付，请求从轻处理。",
                "提交证据", "样本客户欠款对账单复制件1份。",
                "采纳情况", "不予采纳",
                "复核意见", "货款未收回不是拖欠工资的法定理由；该单位经责令仍未支付任何一名劳动者工资，不具有从轻情节。"));
        return fields;
    }

    private static Map<String, Object> hearingRequest() {
        Map<String, Object> fields = parties();
        fields.putAll(Map.of(
                "告知书文号",
                NOTICE_NO,
                "申请日期",
                LocalDate.of(2027, 1, 8),
                "申请期限届满日",
                LocalDate.of(2027, 1, 12),
                "处理结论",
                "予以受理",
                "理由",
                "该申请由当事人在申请期限内提出，拟作出的行政处罚属于可以要求听证的范围。"));
        return fields;
    }

    private static Map<String, Object> hearingNotice() {
        Map<String, Object> fields = hearingPlan();
        fields.put("公开方式", "公开举行");
        fields.put("听证员", "样本听证员甲、样本听证员乙");
        fields.put("记录员", "样本记录员");
        return fields;
    }

    private static Map<String, Object> hearingAnnouncement() {
        return hearingPlan();
    }

    private static Map<String, Object> hearing() {
        Map<String, Object> fields = hearingPlan();
        fields.put("听证员", "样本听证员甲、样本听证员乙");
        fields.put("记录员", "样本记录员");
        fields.put("听证结果", "已举行，听证于2027年1月25日11时20分结束。");
        fields.put("调查人员陈述", "调查人员出示工资表、询问笔录和限期改正指令书及其送达回证，提出给予警告并处罚款的建议。");
        fields.put("当事人陈述", "当事人对欠薪数额无异议；认为货款未收回属于客观困难，对罚款数额有异议，提交欠款对账单1份。");
        fields.put("最后陈述", "请求减少罚款数额，愿意分批支付工资。");
        fields.put("拒签说明", "当事人的代理人认为未采纳其意见，拒绝签名。");
        fields.put(
                "到场人员",
                List.of(
                        Map.of("姓名", "样本代理人", "身份", "当事人的代理人"),
                        Map.of("姓名", "承办甲", "身份", "调查人员"),
                        Map.of("姓名", "承办乙", "身份", "调查人员")));
        return fields;
    }

    private static Map<String, Object> hearingReport() {
        Map<String, Object> fields = parties();
        fields.putAll(Map.of(
                "听证时间",
                HEARD_AT,
                "主持人",
                "样本主持人",
                "告知书文号",
                NOTICE_NO,
                "认定事实",
                DEFIANCE + "上述事实经当庭质证，当事人对欠薪人数和数额均无异议。",
                "处理依据",
                BASIS,
                "处理建议",
                "当事人的申辩理由不成立，建议维持拟作出的行政处罚。"));
        return fields;
    }

    private static Map<String, Object> finalReport() {
        Map<String, Object> fields = approval();
        fields.putAll(Map.of(
                "调查经过", "2026年11月20日立案；11月23日至12月25日询问劳动者12名、调取工资表和考勤记录、制作现场检查笔录。",
                "违法事实", DEFIANCE,
                "听取意见情况", HEARD,
                "定性依据", "该单位的行为属于拒不履行限期改正指令，违反" + ARTICLE + "，应当依据" + BASIS + "处理。",
                "处理意见", "维持拟作出的行政处罚，报请签发决定。",
                "证据", EVIDENCE,
                "建议", PENALTIES));
        fields.put("承办日期", LocalDate.of(2027, 1, 27));
        fields.put("审核意见", "同意终结调查，报请签发决定。");
        fields.put("审核日期", LocalDate.of(2027, 1, 28));
        fields.keySet().removeAll(List.of("承办意见", "审批意见", "审批人", "审批日期"));
        return fields;
    }

    private static Map<String, Object> handling() {
        Map<String, Object> fields = decision();
        fields.put("违反条款", ARTICLE);
        fields.put("处理依据", "《劳动保障监察条例》第二十六条第一项");
        fields.put("证据", EVIDENCE);
        fields.put("听取意见情况", "本机关于2027年1月5日送达告知书；该单位在规定的期限内未提出陈述、申辩。");
        fields.put("履行期限", "15日");
        fields.put("履行方式", "将工资直接支付给劳动者本人，并将支付凭证报送本机关。");
        fields.put(
                "处理内容",
                List.of(
                        Map.of("事项", "支付样本一等12名劳动者2026年6月至9月工资", "金额", "96,000.00"),
                        Map.of("事项", "向上述劳动者加付赔偿金", "金额", "48,000.00"),
                        Map.of("事项", "向劳动者提供工资清单")));
        fields.put("合计金额", "144,000.00");
        return fields;
    }

    private static Map<String, Object> penalty() {
        Map<String, Object> fields = decision();
        fields.put("违反条款", ARTICLE);
        fields.put("处罚依据", BASIS);
        fields.put("证据", EVIDENCE);
        fields.put("裁量理由", "罚款幅度为2000元以上20000元以下；欠薪人数较多，无从轻、从重情节，属一般档次，处12000元。");
        fields.put("听取意见情况", HEARD);
        fields.put("处罚", PENALTIES);
        fields.put("履行方式", "自收到本决定书之日起15日内，将罚款缴至样本银行示例县支行代收罚没款专户。");
        fields.put("逾期后果", "到期不缴纳罚款的，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额；本机关可以依法申请人民法院强制执行。");
        return fields;
    }

    private static Map<String, Object> noPenalty() {
        Map<String, Object> fields = decision();
        fields.put("违法事实", "该单位于2026年10月迟延支付样本一工资4日，本机关调查前已经足额支付。");
        fields.put("证据", EVIDENCE.subList(0, 2));
        fields.put("不予处罚情形", "违法行为轻微并及时改正，没有造成危害后果");
        fields.put("依据", "《中华人民共和国行政处罚法》第三十三条第一款、第五十七条第一款第二项");
        fields.put("教育情况", "本机关于2026年12月28日约谈该单位负责人，宣讲工资支付的规定；该单位承诺今后按月足额支付工资。");
        return fields;
    }

    private static Map<String, Object> urging() {
        Map<String, Object> fields = parties();
        fields.putAll(decided());
        fields.putAll(Map.of(
                "履行期限", "10个工作日",
                "履行方式", "将款项缴至样本银行代收罚没款专户。",
                "应履行义务", DUTIES,
                "合计金额", "24,000.00",
                "陈述申辩权利", "你单位收到本催告书后有权进行陈述和申辩，本机关将充分听取并进行复核。",
                "逾期后果", "逾期仍不履行的，本机关将依法申请示例县人民法院强制执行。"));
        return fields;
    }

    private static Map<String, Object> application() {
        Map<String, Object> fields = decision();
        fields.keySet().removeAll(List.of("救济途径", "证件类型", "违法事实"));
        fields.putAll(decided());
        fields.putAll(Map.of(
                "请求事项", "强制被申请人缴纳罚款人民币12000元及加处的罚款人民币12000元。",
                "事实和理由", "被申请人经责令仍拒不支付劳动者工资，申请人依法作出行政处罚决定；被申请人未申请行政复议、未提起行政诉讼，也未履行决定。",
                "催告书文号", "示人社监催字〔2027〕第1号",
                "催告送达日期", LocalDate.of(2027, 8, 6),
                "起诉期限届满日", LocalDate.of(2027, 8, 2),
                "申请期限届满日", LocalDate.of(2027, 11, 2),
                "应履行义务", DUTIES,
                "合计金额", "24,000.00",
                "负责人", "样本局领导"));
        fields.put(
                "附件",
                List.of(
                        Map.of("材料名称", "行政处罚决定书及作出决定的事实、理由和依据", "份数", "1份"),
                        Map.of("材料名称", "当事人的意见及催告情况", "份数", "1份"),
                        Map.of("材料名称", "申请强制执行标的情况", "份数", "1份"),
                        Map.of("材料名称", "法律、行政法规规定的其他材料", "份数", "1份")));
        return fields;
    }

    private static Map<String, Object> onTheSpot() {
        Map<String, Object> fields = parties();
        fields.put("地址", "示例县样本镇工业路1号");
        fields.put("证件类型", "统一社会信用代码");
        fields.put("证件号码", "91000000SAMPLE0001");
        fields.put("承办人员", HANDLERS);
        fields.putAll(Map.of(
                "违法事实", "当日现场检查发现，该单位未建立职工名册，拒不提供考勤记录。",
                "违反条款", "《中华人民共和国劳动合同法》第七条",
                "处罚依据", "《劳动保障监察条例》第三十条第一款第二项",
                "听取意见情况", "当事人未提出陈述、申辩。",
                "处罚内容", "警告；罚款人民币2,000.00元",
                "履行方式", "自收到本决定书之日起15日内，将罚款缴至示例银行示例县支行（罚没收入专户）。到期不缴纳罚款的，每日按罚款数额的3%加处罚款。",
                "处罚地点", "示例县样本镇工业路1号",
                "救济途径", remedies("决定"),
                "签收情况", "本决定书已当场交付，由样本负责人（法定代表人）签收。"));
        return fields;
    }

    private static Map<String, Object> deferral() {
        Map<String, Object> fields = parties();
        fields.putAll(decided());
        fields.remove("决定送达日期");
        fields.putAll(Map.of(
                "申请理由", "货款预计于2027年4月收回，目前资金困难，无力一次缴清罚款。",
                "决定内容", "准予分期缴纳罚款。",
                "审批人", "样本局领导",
                "审批日期", LocalDate.of(2027, 2, 10)));
        fields.put(
                "计划",
                List.of(
                        Map.of("期次", "1", "缴纳日期", LocalDate.of(2027, 3, 10), "金额", "6,000.00"),
                        Map.of("期次", "2", "缴纳日期", LocalDate.of(2027, 4, 12), "金额", "6,000.00")));
        return fields;
    }

    private static Map<String, Object> parties() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("用人单位", EMPLOYER);
        fields.put("案由", CAUSE);
        return fields;
    }

    private static Map<String, Object> hearingPlan() {
        Map<String, Object> fields = parties();
        fields.put("听证时间", HEARD_AT);
        fields.put("听证地点", "示例县人力资源和社会保障局样本听证室");
        fields.put("主持人", "样本主持人");
        return fields;
    }

    /** What each decision names: the party, the facts and the remedies. */
    private static Map<String, Object> decision() {
        Map<String, Object> fields = parties();
        fields.put("地址", "示例县样本镇工业路1号");
        fields.put("证件类型", "统一社会信用代码");
        fields.put("证件号码", "91000000SAMPLE0001");
        fields.put("违法事实", DEFIANCE);
        fields.put("救济途径", remedies("决定"));
        return fields;
    }

    private static Map<String, Object> decided() {
        return Map.of("决定书名称", "行政处罚决定书", "决定书文号", DECISION_NO, "决定送达日期", LocalDate.of(2027, 2, 1));
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
