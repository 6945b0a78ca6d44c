package org.laborinspection.casefile;

/** Where a case stands, in the words of the founding document. */
public enum Stage implements Labelled {
    FILING("立案"),
    INVESTIGATION("调查"),
    SUSPENSION("中止"),
    APPROVAL("审批"),
    DECISION("决定"),
    EXECUTION("执行"),
    CLOSURE("结案"),
    CLOSED("已结案"),
    NOT_FILED("不予立案"),
    OPENING("稽核立案"),
    AUDIT("稽核"),
    CONCLUSION("稽核处理"),
    DECLINED("不予稽核立案");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
