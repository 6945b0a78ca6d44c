package org.laborinspection.casefile;

/** What is recorded in a case between its stages. */
public enum EntryType implements Labelled {
    EVIDENCE("证据"),
    INTERVIEW("询问笔录"),
    INSPECTION("现场检查笔录"),
    EXTENSION_REQUEST("延长申请"),
    SUSPENSION_REQUEST("中止申请"),
    SUSPENSION_REVIEW("中止复查"),
    RESUMPTION_REQUEST("恢复申请"),
    REJECTION("不予立案决定"),
    PROPOSAL("处理建议"),
    SERVICE("送达"),
    CORRECTION_CHECK("整改复查"),
    CLOSURE_PROPOSAL("结案建议"),
    REPLY("答复"),
    RECUSAL_REQUEST("回避申请"),
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
