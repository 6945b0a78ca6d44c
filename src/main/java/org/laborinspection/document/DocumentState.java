package org.laborinspection.document;

/** Whether an issued paper stands. */
public enum DocumentState {
    ISSUED("已制发"),
    VOIDED("已作废");

    private final String label;

    DocumentState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
