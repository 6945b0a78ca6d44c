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
    SUPERVISION("督办意见"),
    SUPERVISION_ANSWER("督办答复"),
    AUDIT_LEAD("稽核线索"),
    AUDIT_SCREENING("线索甄别"),
    AUDIT_TEAM("拟定稽核人员"),
    AUDIT_DECLINED("不予稽核立案"),
    AUDIT_EXPLANATION("说明情况"),
    AUDIT_PLAN("稽核方案"),
    AUDIT_VISIT("外出稽核记录"),
    AUDIT_INTERVIEW("约谈记录"),
    SELF_REPORT("自查报告"),
    FINDING("稽核认定"),
    SUSPENSION_OF_PAY("紧急保全申请"),
    PAY_SUSPENDED("紧急保全"),
    PAY_RECEIPT("业务部门回执"),
    PAY_REVIEW("紧急保全复核"),
    AUDIT_RESULT("告知稽核结果"),
    ORAL_WARNING("口头警告"),
    TREATMENT("违规情况处理意见"),
    RECOVERY("追回情况"),
    EXECUTION_CHECK("整改执行情况"),
    PENALTY_REQUEST("提请行政处罚"),
    PENALTY_CASE("监察立案登记"),
    CRIME_TRANSFER("移送公安机关"),
    ANSWER("答复举报人");

    private final String label;

    EntryType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
