package org.laborinspection.casefile;

/** Why a case is closed (CASE-27, AUD-21). */
public enum ClosureReason implements Labelled {
    FULFILLED("已履行"),
    WITHDRAWN("撤销立案"),
    NO_PENALTY("不予处罚"),
    TRANSFERRED("已移送"),
    COURT_ACCEPTED("法院已受理强制执行"),
    EXEC_TERMINATED("终结执行"),
    DUE_EXPIRED("期限届满未履行"),
    ORDINARY("转普通程序"),
    NO_VIOLATION("未发现违规"),
    WARNED("已口头警告并改正"),
    PENALTY_REQUESTED("已提请行政处罚"),
    NOT_ACCEPTED("不予稽核立案");

    private final String label;

    ClosureReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
