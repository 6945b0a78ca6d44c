package org.laborinspection.casefile;

/** What is recorded in a case between its stages. */
public enum EntryType implements Labelled {
    EVIDENCE("证据"),
    INTERVIEW("询问笔录"),
    INSPECTION("现场检查笔录"),
    SUMMONS_REQUEST("通知调查询问"),
    PRESERVATION_REQUEST("先行登记保存申请"),
    PRESERVATION_APPROVAL("批准先行登记保存"),
    PRESERVATION("先行登记保存"),
    DISPOSAL_PROPOSAL("先行登记保存证据处理意见"),
    EXTENSION_REQUEST("延长申请"),
    SUSPENSION_REQUEST("中止申请"),
    SUSPENSION_REVIEW("中止复查"),
    RESUMPTION_REQUEST("恢复申请"),
    REJECTION("不予立案决定"),
    PROPOSAL("处理建议"),
    DISCUSSION("集体讨论"),
    LEGAL_REVIEW("法制审核"),
    NOTICE("告知"),
    STATEMENT("陈述申辩"),
    HEARING_REQUEST("听证申请"),
    HEARING_PLAN("听证安排"),
    HEARING("听证"),
    HEARING_REPORT("听证报告"),
    HEARD("听取意见"),
    FINAL_REPORT("调查终结报告"),
    SIGNATURE("决定签发"),
    DECISION("作出决定"),
    PUBLICATION("公开处罚决定"),
    SERVICE("送达"),
    CORRECTION_CHECK("整改复查"),
    TRANSFER_RESULT("移送结果"),
    PERFORMANCE("履行情况"),
    DEFERRAL("延期分期申请"),
    DEFERRED("准予延期分期"),
    REMEDY("复议诉讼"),
    REMEDY_RESULT("复议诉讼结果"),
    URGING("催告"),
    URGED_STATEMENT("催告后陈述申辩"),
    APPLICATION("强制执行申请"),
    COURT("法院办理情况"),
    CLOSURE_PROPOSAL("结案建议"),
    REPLY("答复"),
    RECUSAL_REQUEST("回避申请"),
    RECUSAL_DECISION("回避决定"),
    ON_THE_SPOT("当场处罚"),
    FINE_HANDED_IN("交回罚款"),
    FINE_DEPOSITED("缴付银行"),
    SUPERVISION("督办意见");

    private final String label;

    EntryType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
