package org.laborinspection.casefile;

/**
 * Who handles a kind of case, and the rule and articles by which such people are two or more, certified and out of a case
 * that touches them (CASE-06, AUD-06).
 */
public enum HandlerLaw {
    INSPECTION("CASE-06", "《行政处罚法》第四十二条", "《行政处罚法》第四十三条", "inspector", "承办人员", "执法证"),
    AUDIT("AUD-06", "责任清单（八）三（三）", "《社会保险稽核办法》第七条", "auditor", "稽核人员", "检查执法证件");

    private final String rule;
    private final String article;
    private final String recusal;
    private final String group;
    private final String role;
    private final String certificate;

    HandlerLaw(String rule, String article, String recusal, String group, String role, String certificate) {
        this.rule = rule;
        this.article = article;
        this.recusal = recusal;
        this.group = group;
        this.role = role;
        this.certificate = certificate;
    }

    public static HandlerLaw of(CaseKind kind) {
        return kind == CaseKind.AUDIT ? AUDIT : INSPECTION;
    }

    /** The refusal of what is done by too few, or without a certificate. */
    public Refusal refusal(String sentence) {
        return new Refusal(rule, article, sentence);
    }

    /** The refusal of what somebody does who is out of the case, or of who is asked to be. */
    public Refusal recused(String sentence) {
        return new Refusal(rule, recusal, sentence);
    }

    /** The refusal of what one does who has done another part of it; an order of the office, by no article. */
    public Refusal separated(String sentence) {
        return new Refusal(rule, "岗位分离要求", sentence);
    }

    /** The group whose members handle such a case. */
    public String group() {
        return group;
    }

    /** What they are called. */
    public String role() {
        return role;
    }

    /** What the certificate is called that they must have. */
    public String certificate() {
        return certificate;
    }
}
