package org.laborinspection.document;

/**
 * The catalogue of papers (文书目录). A kind without a word gets no number; kinds that share a word share its series, so
 * that no number appears twice.
 */
public enum DocumentKind {
    D01("投诉（举报）登记表", "登", false),
    D02("补正告知书", "补", true),
    D03("立案审批表", "立", false),
    D04("不予受理（立案）决定书", "不", true),
    D05("劳动争议处理程序告知书", "告", true),
    D10("调查询问通知书", "询", true),
    D11("询问笔录", null, false),
    D12("现场检查（勘验）笔录", null, false),
    D13("证据清单", null, false),
    D14("证据先行登记保存通知书", "存", true),
    D15("先行登记保存证据处理决定书", "存处", true),
    D16("延长调查期限审批表", "延", false),
    D17("中止调查审批表", "中", false),
    D18("恢复调查审批表", "恢", false),
    D19("裁量计算单", "裁", false),
    D20("案件处理报批表", "报", false),
    D21("案件集体讨论记录", "讨", false),
    D22("法制审核意见书", "审", false),
    D23("行政处理（处罚）告知书", "告", true),
    D24("陈述申辩笔录及复核意见", null, false),
    D25("听证申请受理（不予受理）通知书", "听受", true),
    D26("听证通知书", "听通", true),
    D27("听证公告", null, false),
    D28("听证笔录", null, false),
    D29("听证报告书", null, false),
    D30("案件调查终结报告", "终", false),
    D31("限期改正指令书", "令", true),
    D32("行政处理决定书", "处", true),
    D33("行政处罚决定书", "罚", true),
    D34("不予行政处罚决定书", "免", true),
    D35("送达回证", null, false),
    D36("整改复查记录", null, false),
    D37("案件移送函", "移", true),
    D38("履行催告书", "催", true),
    D39("强制执行申请书", "执", false),
    D40("撤销立案审批表", "撤", false),
    D40A("撤销立案通知书", "撤", true),
    D41("结案审批表", "结", false),
    D44("回避决定书", "避", true),
    D45("当场行政处罚决定书", "当罚", true),
    D46("延期（分期）缴纳罚款通知书", "缓", true),
    D51("社会保险稽核情况登记单", "稽登", false),
    D52("不予稽核立案说明", "稽说", false),
    D53("社会保险书面稽核通知书", "稽书", true),
    D54("社会保险实地稽核通知书", "稽实", true),
    D55("外出稽核记录表", null, false),
    D56("社会保险稽核约谈记录", null, false),
    D57("自查报告", null, false),
    D58("稽核工作底稿", null, false),
    D59("社会保险待遇支付改变通知书", "稽改", true),
    D60("社会保险待遇暂缓拨付通知书", "稽暂", false),
    D61("稽核结果告知书", "稽告", true),
    D62("口头警告记录", null, false),
    D63("社会保险违规情况处理意见表", "稽意", false),
    D64("社会保险违规情况处理决定书", "稽决", true),
    D65("社会保险违规费用追回（扣除）通知单", "稽追", false),
    D66("恢复社会保险待遇拨付通知书", "稽恢", false),
    D67("提请行政处罚建议书", "稽提", false),
    D68("稽核归档清单", null, false),
    D69("举报回复函", "稽复", false);

    private final String title;
    private final String word;
    private final boolean served;

    DocumentKind(String title, String word, boolean served) {
        this.title = title;
        this.word = word;
        this.served = served;
    }

    public String title() {
        return title;
    }

    /** The number word (字), null where the paper has no number. */
    public String word() {
        return word;
    }

    /** Whether the paper reaches a party or another authority and wants a proof of service (回证). */
    public boolean served() {
        return served;
    }

    /** Whether the paper goes to who complained or reported, so that its proof names nobody. */
    public boolean toInformant() {
        return this == D02 || this == D04 || this == D05;
    }

    /** Whether two valid handlers stand behind it; the decision on a recusal is made when there may be only one. */
    public boolean byHandlers() {
        return served && !toInformant() && this != D44;
    }

    /** Whether the paper goes to another authority, which the case names, not to the employer. */
    public boolean toAuthority() {
        return this == D37;
    }

    String template() {
        return name() + ".docx";
    }
}
