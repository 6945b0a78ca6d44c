package org.laborinspection.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** The same for the papers of an audit (F D51 to D69). */
final class SampleAuditPapers {

    private static final String PARTY = "示例县样本建材有限公司";

    private SampleAuditPapers() {}

    static Map<String, Object> of(DocumentKind kind) {
        return switch (kind) {
            case D51 ->
                Map.ofEntries(
                        Map.entry("接到日期", LocalDate.of(2026, 8, 24)),
                        Map.entry("案件来源", "举报"),
                        Map.entry("移交部门", "示例移交科"),
                        Map.entry("用人单位", PARTY),
                        Map.entry("证件类型", "统一社会信用代码"),
                        Map.entry("证件号码", "91130000MA00000000"),
                        Map.entry("地址", "示例县样本镇工业路1号"),
                        Map.entry("联系人", "样本负责人"),
                        Map.entry("联系电话", "0000-0000000"),
                        Map.entry("险种", "企业职工基本养老保险"),
                        Map.entry("所属期间", "2025年1月至2026年7月"),
                        Map.entry("涉及人数", 3),
                        Map.entry("反映事项", "反映该单位为已去世人员继续申领养老金"),
                        Map.entry("承办意见", "对象明确，险种在管，线索可核，建议稽核立案。"),
                        Map.entry("承办人", "稽核甲"),
                        Map.entry("承办日期", LocalDate.of(2026, 8, 25)),
                        Map.entry("审核意见", "同意立案。"),
                        Map.entry("审核人", "样本科长"),
                        Map.entry("审核日期", LocalDate.of(2026, 8, 26)),
                        Map.entry("审批意见", "批准立案。"),
                        Map.entry("审批人", "样本分管"),
                        Map.entry("审批日期", LocalDate.of(2026, 8, 27)),
                        Map.entry(
                                "承办人员",
                                List.of(Map.of("姓名", "稽核甲", "执法证号", "示稽0001"), Map.of("姓名", "稽核乙", "执法证号", "示稽0002"))));
            case D52 ->
                Map.ofEntries(
                        Map.entry("受送达人", "举报人（登记编号JH-2026-0001）"),
                        Map.entry("用人单位", PARTY),
                        Map.entry("理由", "反映的事项不属于社会保险经办机构稽核范围。"),
                        Map.entry("依据", "责任清单（八）"),
                        Map.entry("处理途径", "反映的工资问题，可以向劳动保障监察机构投诉。"));
            case D53 ->
                Map.ofEntries(
                        Map.entry("用人单位", PARTY),
                        Map.entry("依据", "《中华人民共和国社会保险法》第三十一条"),
                        Map.entry("所属期间", "2025年1月至2026年7月"),
                        Map.entry("险种", "企业职工基本养老保险"),
                        Map.entry("稽核内容", "待遇领取资格和申报资料"),
                        Map.entry("提交期限", "10个工作日"),
                        Map.entry(
                                "资料清单",
                                List.of(
                                        Map.of("资料名称", "待遇领取人员名册", "要求", "加盖公章"),
                                        Map.of("资料名称", "申领资料", "要求", "原件和复印件"))),
                        Map.entry("逾期后果", "逾期不提交的，本机关将转为实地稽核或者依法提请处罚。"),
                        Map.entry(
                                "承办人员",
                                List.of(Map.of("姓名", "稽核甲", "执法证号", "示稽0001"), Map.of("姓名", "稽核乙", "执法证号", "示稽0002"))));
            case D54 ->
                Map.ofEntries(
                        Map.entry("用人单位", PARTY),
                        Map.entry("依据", "《中华人民共和国社会保险法》第三十一条"),
                        Map.entry("所属期间", "2025年1月至2026年7月"),
                        Map.entry("险种", "企业职工基本养老保险"),
                        Map.entry("稽核内容", "待遇领取资格和申报资料"),
                        Map.entry("进场日期", LocalDate.of(2026, 9, 8)),
                        Map.entry("进场地点", "示例县样本镇工业路1号"),
                        Map.entry("未提前通知的理由", "可能转移、隐匿有关资料"),
                        Map.entry(
                                "资料清单",
                                List.of(
                                        Map.of("资料名称", "待遇领取人员名册", "要求", "加盖公章"),
                                        Map.of("资料名称", "申领资料", "要求", "原件和复印件"))),
                        Map.entry("逾期后果", "拒绝、阻碍稽核的，依法处理。"),
                        Map.entry(
                                "承办人员",
                                List.of(Map.of("姓名", "稽核甲", "执法证号", "示稽0001"), Map.of("姓名", "稽核乙", "执法证号", "示稽0002"))));
            case D55 ->
                Map.ofEntries(
                        Map.entry("用人单位", PARTY),
                        Map.entry("开始时间", LocalDateTime.of(2026, 9, 8, 9, 0)),
                        Map.entry("结束时间", LocalDateTime.of(2026, 9, 8, 11, 30)),
                        Map.entry("地点", "示例县样本镇工业路1号"),
                        Map.entry("稽核人一", "稽核甲"),
                        Map.entry("稽核人二", "稽核乙"),
                        Map.entry("记录人", "稽核乙"),
                        Map.entry("出示证件", "已出示"),
                        Map.entry("到场负责人", "样本负责人"),
                        Map.entry("身份", "法定代表人"),
                        Map.entry("授权委托", "另附授权委托书"),
                        Map.entry("稽核情况", "查阅了待遇申领资料，发现一名领取人已经去世。"),
                        Map.entry("取得资料", "申领资料复印件12页"),
                        Map.entry("对方意见", "情况属实"),
                        Map.entry("签名情况", "拒绝签章，原因：不认可金额。见证人：样本社区工作人员。"));
            case D56 ->
                Map.ofEntries(
                        Map.entry("用人单位", PARTY),
                        Map.entry("开始时间", LocalDateTime.of(2026, 9, 9, 9, 0)),
                        Map.entry("结束时间", LocalDateTime.of(2026, 9, 9, 10, 0)),
                        Map.entry("地点", "稽核部门"),
                        Map.entry("稽核人一", "稽核甲"),
                        Map.entry("稽核人二", "稽核乙"),
                        Map.entry("记录人", "稽核乙"),
                        Map.entry("出示证件", "已出示"),
                        Map.entry("被约谈人", "样本一"),
                        Map.entry("单位职务", "经办人员"),
                        Map.entry("约谈内容", "问：什么时候知道领取人去世？答：去年年底。"),
                        Map.entry("核对意见", "与我说的一致"),
                        Map.entry("签名情况", "已签名。"));
            case D57 ->
                Map.ofEntries(
                        Map.entry("用人单位", PARTY),
                        Map.entry("险种", "企业职工基本养老保险"),
                        Map.entry("所属期间", "2025年1月至2026年7月"),
                        Map.entry("提交日期", LocalDate.of(2026, 9, 14)),
                        Map.entry("提交期限届满日", LocalDate.of(2026, 9, 16)),
                        Map.entry("自查情况", "已核对全部领取人员名册"),
                        Map.entry("自查发现的问题", "一名领取人去世后未及时申报"),
                        Map.entry("自查金额", "36,000.00"),
                        Map.entry("提交人", "样本负责人"),
                        Map.entry("签名情况", "已签章。"),
                        Map.entry("接收人", "稽核甲"),
                        Map.entry("随附资料", List.of(Map.of("资料名称", "领取人员名册", "页数", 4))));
            case D58 ->
                Map.ofEntries(
                        Map.entry("用人单位", PARTY),
                        Map.entry("险种", "企业职工基本养老保险"),
                        Map.entry("所属期间", "2025年1月至2026年7月"),
                        Map.entry("稽核方式", "实地稽核"),
                        Map.entry("稽核结束日期", LocalDate.of(2026, 9, 18)),
                        Map.entry("查明情况", "领取人去世后继续领取养老金共计36000元"),
                        Map.entry("认定结论", "存在违规行为，已造成基金损失。"),
                        Map.entry("依据", "《中华人民共和国社会保险法》第八十八条"),
                        Map.entry("违规人数", 1),
                        Map.entry("违规金额", "36,000.00"),
                        Map.entry("基金损失", "36,000.00"),
                        Map.entry("计算说明", "每月3000元乘以12个月"),
                        Map.entry("编制人", "稽核甲"),
                        Map.entry("编制日期", LocalDate.of(2026, 9, 18)),
                        Map.entry("证据", List.of(Map.of("证据名称", "申领资料复印件", "来源", "被稽核单位提供"))));
            case D59 ->
                Map.ofEntries(
                        Map.entry("用人单位", PARTY),
                        Map.entry("保全情形", "拒绝调查取证"),
                        Map.entry("保全理由", "拒不提供领取资料"),
                        Map.entry("依据", "责任清单（八）"),
                        Map.entry("保全日期", LocalDate.of(2026, 9, 8)),
                        Map.entry("待遇领取人", "样本领取人"),
                        Map.entry("待遇项目", "基本养老金"),
                        Map.entry("届满日期", LocalDate.of(2026, 10, 8)));
            case D60 ->
                Map.ofEntries(
                        Map.entry("业务部门", "养老保险业务部门"),
                        Map.entry("用人单位", PARTY),
                        Map.entry("待遇领取人", "样本领取人"),
                        Map.entry("待遇项目", "基本养老金"),
                        Map.entry("保全理由", "拒不提供领取资料"),
                        Map.entry("保全日期", LocalDate.of(2026, 9, 8)),
                        Map.entry("暂缓期限", "30日"),
                        Map.entry("届满日期", LocalDate.of(2026, 10, 8)),
                        Map.entry("审批意见", "同意，理由充分。"),
                        Map.entry("审批人", "样本分管"),
                        Map.entry("审批日期", LocalDate.of(2026, 9, 8)));
            case D61 ->
                Map.ofEntries(
                        Map.entry("用人单位", PARTY),
                        Map.entry("险种", "企业职工基本养老保险"),
                        Map.entry("所属期间", "2025年1月至2026年7月"),
                        Map.entry("稽核结束日期", LocalDate.of(2026, 9, 18)),
                        Map.entry("查明情况", "领取人员全部符合领取资格。"),
                        Map.entry("口头告知日期", LocalDate.of(2026, 9, 21)),
                        Map.entry("被告知人", "样本负责人"),
                        Map.entry(
                                "承办人员",
                                List.of(Map.of("姓名", "稽核甲", "执法证号", "示稽0001"), Map.of("姓名", "稽核乙", "执法证号", "示稽0002"))));
            case D62 ->
                Map.ofEntries(
                        Map.entry("用人单位", PARTY),
                        Map.entry("警告日期", LocalDate.of(2026, 9, 21)),
                        Map.entry("地点", "示例县样本镇工业路1号"),
                        Map.entry("违规事实", "未按时申报人员增减"),
                        Map.entry("适用情形", "情节轻微、认识到位、积极改正、没有造成基金损失"),
                        Map.entry("警告内容", "予以口头警告，责令立即改正"),
                        Map.entry("改正情况", "已当场补报"),
                        Map.entry("被警告人", "样本负责人"),
                        Map.entry("身份", "法定代表人"),
                        Map.entry("签名情况", "已签名。"),
                        Map.entry(
                                "承办人员",
                                List.of(Map.of("姓名", "稽核甲", "执法证号", "示稽0001"), Map.of("姓名", "稽核乙", "执法证号", "示稽0002"))));
            case D63 ->
                Map.ofEntries(
                        Map.entry("登记日期", LocalDate.of(2026, 9, 21)),
                        Map.entry("用人单位", PARTY),
                        Map.entry("险种", "企业职工基本养老保险"),
                        Map.entry("所属期间", "2025年1月至2026年7月"),
                        Map.entry("违规金额", "36,000.00"),
                        Map.entry("基金损失", "36,000.00"),
                        Map.entry("违规事实", "领取人去世后继续领取养老金"),
                        Map.entry("陈述申辩", "承认多领，请求分期退回"),
                        Map.entry("依据", "《中华人民共和国社会保险法》第八十八条"),
                        Map.entry("应追回金额", "36,000.00"),
                        Map.entry("整改期限", "15日"),
                        Map.entry("承办意见", "责令退回多领的养老金。"),
                        Map.entry("承办人", "稽核甲"),
                        Map.entry("承办日期", LocalDate.of(2026, 9, 21)),
                        Map.entry("审批意见", "同意。"),
                        Map.entry("审批人", "样本分管"),
                        Map.entry("审批日期", LocalDate.of(2026, 9, 22)));
            case D64 ->
                Map.ofEntries(
                        Map.entry("用人单位", PARTY),
                        Map.entry("违规事实", "领取人去世后继续领取养老金，共计36000元。"),
                        Map.entry("陈述申辩", "承认多领，请求分期退回。"),
                        Map.entry("依据", "《中华人民共和国社会保险法》第八十八条"),
                        Map.entry("整改期限", "15日"),
                        Map.entry("处理内容", List.of(Map.of("事项", "退回多领的养老金", "金额", "36,000.00"))),
                        Map.entry("应追回金额", "36,000.00"),
                        Map.entry("救济途径", "如不服本决定，可以依法申请行政复议或者提起行政诉讼。"),
                        Map.entry(
                                "承办人员",
                                List.of(Map.of("姓名", "稽核甲", "执法证号", "示稽0001"), Map.of("姓名", "稽核乙", "执法证号", "示稽0002"))));
            case D65 ->
                Map.ofEntries(
                        Map.entry("业务部门", "养老保险业务部门"),
                        Map.entry("用人单位", PARTY),
                        Map.entry("处理决定书文号", "示人社监稽决字〔2026〕第1号"),
                        Map.entry("决定书送达日期", LocalDate.of(2026, 9, 24)),
                        Map.entry("险种", "企业职工基本养老保险"),
                        Map.entry("应追回金额", "36,000.00"),
                        Map.entry("追回途径", "现金、支票缴回或者从后续待遇中扣除"),
                        Map.entry("经办要求", "可以签订分期还款协议"),
                        Map.entry("回执届满日期", LocalDate.of(2026, 10, 15)),
                        Map.entry("签发人", "样本科长"),
                        Map.entry("签发日期", LocalDate.of(2026, 9, 24)));
            case D66 ->
                Map.ofEntries(
                        Map.entry("业务部门", "养老保险业务部门"),
                        Map.entry("恢复理由", "稽核已经结束，暂缓拨付的情形消除。"),
                        Map.entry("恢复日期", LocalDate.of(2026, 10, 12)),
                        Map.entry(
                                "恢复清单",
                                List.of(Map.of("待遇领取人", "样本领取人", "待遇项目", "基本养老金", "暂缓通知书", "示人社监稽暂字〔2026〕第1号"))),
                        Map.entry("审批意见", "同意恢复"),
                        Map.entry("审批人", "样本分管"),
                        Map.entry("审批日期", LocalDate.of(2026, 10, 12)));
            case D67 ->
                Map.ofEntries(
                        Map.entry("受理部门", "劳动保障监察机构"),
                        Map.entry("用人单位", PARTY),
                        Map.entry("违规事实", "领取人去世后继续领取养老金，共计36000元。"),
                        Map.entry("处理情况", "已责令退回，拒不退回。"),
                        Map.entry("提请理由", "拒不执行处理决定。"),
                        Map.entry("依据", "《中华人民共和国社会保险法》第八十八条"),
                        Map.entry("违规金额", "36,000.00"),
                        Map.entry("签发人", "样本科长"));
            case D68 ->
                Map.ofEntries(
                        Map.entry("用人单位", PARTY),
                        Map.entry("立案日期", LocalDate.of(2026, 8, 27)),
                        Map.entry("稽核结束日期", LocalDate.of(2026, 9, 18)),
                        Map.entry("处理结果", "已履行"),
                        Map.entry("保全情况", "暂缓拨付一笔，已恢复"),
                        Map.entry("追回情况", "应追回36,000.00元，已追回36,000.00元"),
                        Map.entry("整理人", "稽核甲"),
                        Map.entry("整理日期", LocalDate.of(2026, 10, 13)),
                        Map.entry(
                                "归档材料",
                                List.of(Map.of("材料名称", "社会保险稽核情况登记单", "文号", "示人社监稽登字〔2026〕第1号", "日期", "2026-08-27"))));
            case D69 ->
                Map.ofEntries(Map.entry("受送达人", "举报人（登记编号JH-2026-0001）"), Map.entry("回复内容", "反映的问题经核查属实，已责令退回并完成整改。"));
            default -> throw new IllegalArgumentException("no sample of " + kind);
        };
    }
}
