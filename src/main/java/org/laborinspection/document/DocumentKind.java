package org.laborinspection.document;

/**
 * The catalogue of papers (文书目录). A kind without a word gets no number; kinds that share a word share its series, so
 * that no number appears twice.
 */
public enum DocumentKind {
    D02("补正告知书", "补", true),
    D03("立案审批表", "立", false),
    D04("不予受理（立案）决定书", "不", true),
    D05("劳动争议处理程序告知书", "告", true),
    D16("延长调查期限审批表", "延", false),
    D17("中止调查审批表", "中", false),
    D18("恢复调查审批表", "恢", false),
    D31("限期改正指令书", "令", true),
    D35("送达回证", null, false),
    D36("整改复查记录", null, false),
    D37("案件移送函", "移", true),
    D40("撤销立案审批表", "撤", false),
    D41("结案审批表", "结", false);

    private final String title;
    private final String word;
    private final boolean served;

    DocumentKind(String title, String word, boolean served) {
        this.title = title;
        this.word = word;
        this.served = served;
    }

    public String title() {
        return title;
    }

    /** The number word (字), null where the paper has no number. */
    public String word() {
        return word;
    }

    /** Whether the paper reaches a party or another authority and wants a proof of service (回证). */
    public boolean served() {
        return served;
    }

    /** Whether the paper goes to who complained or reported, so that its proof names nobody. */
    public boolean toInformant() {
        return this == D02 || this == D04 || this == D05;
    }

    String template() {
        return name() + ".docx";
    }
}
