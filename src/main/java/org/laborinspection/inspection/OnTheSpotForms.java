package org.laborinspection.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.laborinspection.casefile.Labelled;
import org.laborinspection.casework.AboutPaper;
import org.laborinspection.inspection.MinutesForms.Signature;
import org.laborinspection.penalty.Assessment;
import org.laborinspection.penalty.Calculation;
import org.laborinspection.penalty.Violation;

/** What the forms of 当场处罚 submit, and what is kept of it in the case (CASE-S1; F D45). */
final class OnTheSpotForms {

    private OnTheSpotForms() {}

    /**
     * A penalty as it is imposed on the spot; which fields are owed depends on the outcome and on one another.
     *
     * @param violations what is punished; from it the office's tables reckon {@code warning}, {@code fine}, {@code penaltyBasis}
     *     and {@code calculations}, which are not for the form to say (CASE-13)
     * @param fine in yuan; null for a warning alone
     * @param told whether certificate, facts, reasons, basis and rights were shown and told before (处罚法第四十四条)
     */
    record Penalty(
            List<String> servers,
            Proposal.Party party,
            @Size(max = 4000, message = "违法事实不能超过4000字") String facts,
            @Size(max = 1000, message = "违反的规定不能超过1000字") String basis,
            @Valid @Size(max = 20, message = "违法行为最多20项") List<@NotNull(message = "请选择违法行为") Violation> violations,
            String penaltyBasis,
            Boolean warning,
            BigDecimal fine,
            List<Calculation> calculations,
            Boolean told,
            Heard heard,
            @Size(max = 2000, message = "陈述申辩内容不能超过2000字") String statement,
            @Size(max = 2000, message = "复核意见不能超过2000字") String review,
            @Size(max = 200, message = "处罚地点不能超过200字") String place,
            Signature signature,
            @Size(max = 100, message = "签收人不能超过100字") String receiver,
            @Size(max = 100, message = "身份不能超过100字") String relation,
            @Size(max = 500, message = "拒收事由不能超过500字") String refusalReason,
            Collection collection,
            @Size(max = 500, message = "当场收缴的理由不能超过500字") String collectionReason,
            @Size(max = 100, message = "票据号不能超过100字") String receipt) {

        Penalty {
            servers = servers == null ? List.of() : List.copyOf(servers);
            violations = violations == null ? List.of() : List.copyOf(violations);
            calculations = calculations == null ? List.of() : List.copyOf(calculations);
        }

        /** What the office's tables make of its violations. */
        Penalty reckoned(List<Violation> violations, Assessment assessment) {
            return new Penalty(
                    servers,
                    party,
                    facts,
                    basis,
                    violations,
                    assessment.basis(),
                    assessment.warning() ? true : null,
                    assessment.fine().signum() > 0 ? assessment.fine() : null,
                    assessment.calculations(),
                    told,
                    heard,
                    statement,
                    review,
                    place,
                    signature,
                    receiver,
                    relation,
                    refusalReason,
                    collection,
                    collectionReason,
                    receipt);
        }

        boolean isWarning() {
            return Boolean.TRUE.equals(warning);
        }

        /** Whether the officers take the fine themselves. */
        boolean collected() {
            return fine != null && collection != Collection.BANK;
        }
    }

    /** Whether the party said anything before the decision. */
    enum Heard implements Labelled {
        NONE("当事人未提出陈述、申辩"),
        STATED("当事人已陈述、申辩");

        private final String label;

        Heard(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** How the fine is paid (处罚法第六十七条至第六十九条). */
    enum Collection implements Labelled {
        BANK("到指定银行缴纳"),
        SMALL("当场收缴（小额）"),
        HARD_LATER("当场收缴（不当场收缴事后难以执行）"),
        ASKED("当场收缴（向指定银行缴纳确有困难，经当事人提出）");

        private final String label;

        Collection(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** A fine taken on the spot reaches the office (处罚法第七十一条). */
    record HandIn(
            @NotNull(message = "请填写交回日期") LocalDate handedInOn,
            @NotBlank(message = "请填写收据号") @Size(max = 100, message = "收据号不能超过100字") String receipt) {}

    record HandedIn(long document, LocalDate handedInOn, String receipt) implements AboutPaper {}

    /** And the bank. */
    record Deposit(
            @NotNull(message = "请填写缴付日期") LocalDate depositedOn,
            @NotBlank(message = "请填写银行凭证号") @Size(max = 100, message = "银行凭证号不能超过100字") String receipt) {}

    record Deposited(long document, LocalDate depositedOn, String receipt) implements AboutPaper {}
}
