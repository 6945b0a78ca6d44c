package org.laborinspection.casefile;

/** Where a lead comes from (CASE-01; 监察条例第九条、第十四条): a complaint is about one's own right, a report may come from anybody. */
public enum Source implements Labelled {
    COMPLAINT("投诉"),
    REPORT("举报"),
    PATROL("日常巡查"),
    SPECIAL("专项检查"),
    WRITTEN_REVIEW("书面审查"),
    TRANSFERRED("移送"),
    ASSIGNED("交办");

    private final String label;

    Source(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
