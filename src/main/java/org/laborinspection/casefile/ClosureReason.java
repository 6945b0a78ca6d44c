package org.laborinspection.casefile;

/** Why a case is closed (CASE-27). */
public enum ClosureReason implements Labelled {
    FULFILLED("已履行"),
    WITHDRAWN("撤销立案"),
    NO_PENALTY("不予处罚"),
    TRANSFERRED("已移送"),
    COURT_ACCEPTED("法院已受理强制执行"),
    EXEC_TERMINATED("终结执行"),
    DUE_EXPIRED("期限届满未履行"),
    ORDINARY("转普通程序");

    private final String label;

    ClosureReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
