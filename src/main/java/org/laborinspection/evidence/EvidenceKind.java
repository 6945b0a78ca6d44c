package org.laborinspection.evidence;

import java.util.Optional;
import java.util.stream.Stream;
import org.laborinspection.casefile.Labelled;

/** The eight kinds of evidence (CASE-08; 处罚法第四十六条). */
public enum EvidenceKind implements Labelled {
    DOCUMENTARY("书证"),
    PHYSICAL("物证"),
    AUDIOVISUAL("视听资料"),
    ELECTRONIC("电子数据"),
    TESTIMONY("证人证言"),
    STATEMENT("当事人的陈述"),
    EXPERT_OPINION("鉴定意见"),
    RECORD("勘验笔录、现场笔录");

    private final String label;

    EvidenceKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The kind the office calls by that word, as forms submit it. */
    public static Optional<EvidenceKind> of(String label) {
        return Stream.of(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }
}
