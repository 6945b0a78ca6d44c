package org.laborinspection.casefile;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a lead comes from (CASE-01, AUD-01; 监察条例第九条、第十四条): a complaint is about one's own right, a report may come
 * from anybody.
 */
public enum Source implements Labelled {
    COMPLAINT("投诉"),
    REPORT("举报"),
    PATROL("日常巡查"),
    SPECIAL("专项检查"),
    WRITTEN_REVIEW("书面审查"),
    TRANSFERRED("移送"),
    ASSIGNED("交办"),
    MONITORING("系统监控、明察暗访"),
    OTHER_WAY("其他合法途径");

    private static final Set<Source> OF_AUDITS = EnumSet.of(COMPLAINT, REPORT, TRANSFERRED, MONITORING, OTHER_WAY);
    private static final Set<Source> OF_INSPECTIONS = EnumSet.complementOf(EnumSet.of(MONITORING, OTHER_WAY));

    private final String label;

    Source(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether a case of that kind can come from here. */
    public boolean leadsTo(CaseKind kind) {
        return (kind == CaseKind.AUDIT ? OF_AUDITS : OF_INSPECTIONS).contains(this);
    }

    /** Whether somebody gave the lead who is to be kept secret and answered. */
    public boolean hasInformant() {
        return this == COMPLAINT || this == REPORT;
    }
}
