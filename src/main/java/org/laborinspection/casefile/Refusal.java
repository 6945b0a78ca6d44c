package org.laborinspection.casefile;

/**
 * An expected refusal: the law or the office's own order does not allow what was asked. The message is a whole Chinese
 * sentence that says what is wrong and what to do; nothing has been changed when it is thrown.
 */
public final class Refusal extends RuntimeException {

    private final String rule;
    private final String article;
    private final String field;

    /**
     * @param rule id of the rule as in the rule table, for example {@code CASE-09}; null where only input is wrong
     * @param article the article it stands on, in Chinese; null where there is none
     */
    public Refusal(String rule, String article, String message) {
        this(rule, article, null, message);
    }

    private Refusal(String rule, String article, String field, String message) {
        super(message);
        this.rule = rule;
        this.article = article;
        this.field = field;
    }

    /** A refusal of one input field; {@code field} is its path in the submitted JSON, for example {@code employer.name}. */
    public static Refusal field(String field, String message) {
        return new Refusal(null, null, field, message);
    }

    public String rule() {
        return rule;
    }

    public String article() {
        return article;
    }

    public String field() {
        return field;
    }

    /** The message with its ground, as it is shown to people: {@code …（依据：…；规则 CASE-09）}. */
    public String sentence() {
        if (rule == null) {
            return getMessage();
        }
        return getMessage() + "（" + (article == null ? "" : "依据：" + article + "；") + "规则 " + rule + "）";
    }
}
